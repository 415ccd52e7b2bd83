/** What a mark means, on a card beside it, for the pointer and for the keyboard alike. */

/** Marks whose `title` becomes a card. */
const marks =
  '.reading [title], .pane-text [title], .stamp[title], .plain-list [title], .heat a[title], .rejected [title]'

/** Pixels between a mark and its card. */
const gap = 8

export function addCards(): void {
  const card = document.querySelector<HTMLElement>('#card')
  if (card === null) return
  let owner: HTMLElement | null = null

  const hide = (): void => {
    card.hidden = true
    owner?.removeAttribute('aria-describedby')
    owner = null
  }

  const show = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null
    const mark = target?.closest<HTMLElement>(`${marks}, [data-card]`) ?? null
    if (mark === owner) return
    hide()
    if (mark === null) return
    // The browser's own bubble would cover the card.
    const text = mark.dataset['card'] ?? mark.title
    mark.dataset['card'] = text
    mark.removeAttribute('title')
    fill(card, text)
    card.hidden = false
    place(card, mark)
    mark.setAttribute('aria-describedby', card.id)
    owner = mark
  }

  document.addEventListener('mouseover', show)
  document.addEventListener('focusin', show)
  document.addEventListener('focusout', hide)
  document.addEventListener('scroll', hide, {capture: true, passive: true})
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })
}

/** A line a fact: its name up to the first space, then what it says. */
function fill(card: HTMLElement, text: string): void {
  const lines = text.split('\n')
  if (lines.length === 1) {
    card.textContent = text
    return
  }

  const list = document.createElement('dl')
  for (const line of lines) {
    const space = line.indexOf(' ')
    const name = document.createElement('dt')
    const value = document.createElement('dd')
    name.textContent = line.slice(0, space)
    value.textContent = line.slice(space + 1)
    list.append(name, value)
  }

  card.replaceChildren(list)
}

function place(card: HTMLElement, mark: HTMLElement): void {
  const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  const {offsetWidth: width, offsetHeight: height} = card
  const left = Math.max(gap, Math.min(box.left, window.innerWidth - width - gap))
  const isRoomBelow = box.bottom + gap + height < window.innerHeight
  const top = isRoomBelow ? box.bottom + gap : Math.max(gap, box.top - gap - height)
  card.style.left = `${left}px`
  card.style.top = `${top}px`
}
