/**
 * What the page does beyond being read: one view at a time, tables that sort and filter, two texts
 * that scroll together, cards on marks. Plain DOM; without it the page is a readable document.
 */
import {addCards} from './card.ts'
import {addCompare} from './compare.ts'
import {addTables} from './tables.ts'
import {addViews} from './views.ts'

document.documentElement.classList.add('js')
addTables()
addCompare()
addCards()
addViews()
