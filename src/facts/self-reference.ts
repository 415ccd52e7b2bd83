/** Bodies without a name: a report that only says 我社区, 本院. */
import type {FoundName} from './find-names.ts'
import {levelOf} from './levels.ts'
import type {FoldedDocument} from './mentions.ts'
import type {NameKind} from './types.ts'

/** The body in the folded text or, where `isInTitle`, in the folded title. */
export interface FoundBody {
  readonly start: number
  readonly end: number
  readonly isInTitle: boolean
  /** The name with the places before it (`平川县民政局`); `null` for 我社区. */
  readonly name: string | null
  /** As it stands in the folded text. */
  readonly words: string
  /** The name by itself: `民政局`. */
  readonly stem: string | null
  readonly kind: NameKind
  readonly masked: boolean
  /** The place whose office it is, the place itself for a government: 平川县 of 平川县民政局. */
  readonly area: FoundName | null
  readonly rule: string
}

const selfKinds: ReadonlyMap<string, NameKind> = new Map([
  ['社区', 'community'],
  ['居委', 'community'],
  ['村', 'village'],
  ['街道', 'street'],
  ['乡镇', 'town'],
  ['镇', 'town'],
  ['乡', 'town'],
  ['省', 'province'],
  ['区', 'district'],
  ['县', 'county'],
  ['市', 'city'],
  ['校', 'school'],
  ['园', 'school'],
  ['院', 'hospital'],
  ['医院', 'hospital'],
  ['公司', 'company'],
  ['局', 'agency'],
  ['委', 'agency'],
  ['办', 'agency'],
  ['中心', 'center'],
  ['单位', 'unit'],
  ['科室', 'unit'],
  ['科', 'unit'],
  ['站', 'unit'],
  ['所', 'unit'],
  ['队', 'unit'],
])

const selfReference =
  /(?<![自忘大小资基根成样文日版书原])(?!本科)(?:我们?|本)(社区|居委|村|街道|乡镇|镇|乡|省|区|县|市|校|园|院|医院|公司|局|委|办|中心|单位|科室|科|站|所|队)(?![人民长身质来])/gu

/** What a title may begin with where it names its body without a name: 集团公司2021年度先进表彰大会. */
const leadingBody =
  /^([\u4e00-\u9fff]{0,4}?)(公司|工会|中心|医院|学校|集团)(?![\u4e00-\u9fff]*(?:公司|集团))/u

/** The body that only the beginning of the title describes. */
export function findLeadingBody({title}: FoldedDocument): FoundBody | null {
  const match = leadingBody.exec(title)
  if (match === null) return null
  const kinds: Readonly<Record<string, NameKind>> = {
    公司: 'company',
    集团: 'company',
    工会: 'unit',
    中心: 'center',
    医院: 'hospital',
    学校: 'school',
  }
  return {
    start: 0,
    end: match[0].length,
    isInTitle: true,
    name: null,
    words: match[0],
    stem: null,
    kind: kinds[match[2] ?? ''] ?? 'unit',
    masked: false,
    area: null,
    rule: 'facts/body/leading',
  }
}

/** 我县 in the report of a community names its surroundings: such words count less. */
const areaWeight = 0.2

/** What the report calls itself most often, without a name. */
export function findSelfReference({title, text}: FoldedDocument): FoundBody | null {
  const counts = new Map<NameKind, {count: number; readonly body: FoundBody}>()
  for (const [source, isInTitle] of [
    [title, true],
    [text, false],
  ] as const) {
    for (const match of source.matchAll(selfReference)) {
      const kind = selfKinds.get(match[1] ?? '')
      if (kind === undefined) continue
      const entry = counts.get(kind) ?? {
        count: 0,
        body: {
          start: match.index,
          end: match.index + match[0].length,
          isInTitle,
          name: null,
          words: match[0],
          stem: null,
          kind,
          masked: false,
          area: null,
          rule: 'facts/body/self-reference',
        },
      }
      entry.count += (levelOf(kind) ?? 0) > 2 ? areaWeight : 1
      counts.set(kind, entry)
    }
  }

  let best: {count: number; readonly body: FoundBody} | null = null
  for (const entry of counts.values()) if (entry.count > (best?.count ?? 0)) best = entry
  return best?.body ?? null
}
