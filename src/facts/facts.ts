/**
 * The facts of a document: who reports, where, on which time, and whom and what it names.
 *
 * No word segmenter and no gazetteer: names are read by their endings and by where they stand, all
 * else by patterns over the folded text. Each reader is one pass, so the whole is linear.
 */
import type {Outline, OutlineNode} from '../outline/types.ts'
import {fold, foldSpan, unfoldSpan, type Folded} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {findBody} from './body.ts'
import type {FoundBody} from './self-reference.ts'
import {findCitations} from './citations.ts'
import {findHomes, nearestHome} from './homes.ts'
import {findHonours} from './honours.ts'
import {joinNames} from './join-names.ts'
import {findMentions, type Mentions} from './mentions.ts'
import {findPeople} from './people.ts'
import {findPeriod} from './period.ts'
import {relate} from './relations.ts'
import type {
  BodyFact,
  CitationFact,
  Facts,
  HonourFact,
  NameFact,
  PersonFact,
  PlaceFact,
} from './types.ts'

/** What is already known about the text. */
export interface FactsContext {
  /** The title line of the document. */
  readonly title?: string
  /** Its outline: headings say which time a report covers. */
  readonly outline?: Outline
}

/** Read the facts of a text. Never throws, whatever the text. */
export function readFacts(text: string, context: FactsContext = {}): Facts {
  const {title = '', outline} = context
  const folded = fold(text)
  const titleFold = fold(title)
  const foldedTitle = titleFold.text
  const document = {title: foldedTitle, text: folded.text}
  const mentions = findMentions(document)
  const body = findBody(document, mentions)
  const relations = relate(folded.text, mentions, body)
  const place = placeIn(text, folded)
  const people = findPeople(folded)

  const period = findPeriod(foldedTitle, folded.text, headingSpans(folded, outline?.nodes ?? []))

  return {
    body: body === null ? null : placeBody(body, mentions, place, placeIn(title, titleFold)),
    place: findPlace(folded.text, mentions, body, place),
    period: {
      kind: period.kind,
      text: period.span === null ? period.words : place(period.span).text,
      span: period.span === null ? null : place(period.span).span,
      rule: period.rule,
    },
    people: people.map((found): PersonFact => {
      const {text: words, span} = place(found)
      const {name, office, masked, rule} = found
      return {text: words, span, rule, name, office, masked}
    }),
    citations: findCitations(folded.text).map((found): CitationFact => {
      const {text: words, span} = place(found)
      const {kind, title: number, rule} = found
      // With its white space, which the folded text does not have.
      const cited = kind === 'documentNumber' ? number : words.slice(1, -1)
      return {text: words, span, rule, kind, title: cited}
    }),
    honours: findHonours(folded.text, people).map((found): HonourFact => {
      const {text: words, span} = place(found)
      const {name, rule} = found
      const giver = found.giver === null ? null : place(found.giver)
      return {
        text: words,
        span,
        rule,
        name,
        givenBy: giver?.text ?? null,
        givenBySpan: giver?.span ?? null,
      }
    }),
    names: joinNames(mentions.text, relations).map((found): NameFact => {
      const {text: words, span} = place(found)
      const {name, kind, masked, relation, rule} = found
      return {
        text: words,
        span,
        rule,
        name,
        kind,
        masked,
        relation,
        foreign: relation === 'foreign',
      }
    }),
  }
}

type Place = (span: Span) => {readonly text: string; readonly span: Span}

/** Puts folded spans back to what the text has there. */
function placeIn(text: string, folded: Folded): Place {
  return (span) => {
    const original = unfoldSpan(folded, span)
    return {text: text.slice(original.start, original.end), span: original}
  }
}

function placeBody(
  body: FoundBody,
  mentions: Mentions,
  place: Place,
  placeInTitle: Place,
): BodyFact {
  const {name, kind, masked, rule} = body
  const mention = body.isInTitle
    ? mentions.text.find((each) => each.name === body.stem)
    : {start: body.start, end: body.end}
  const found = mention === undefined ? null : place({start: mention.start, end: mention.end})
  return {
    text: body.isInTitle ? placeInTitle(body).text : (found?.text ?? body.words),
    span: found?.span ?? null,
    rule,
    name,
    kind,
    masked,
  }
}

/** The lowest of the places that the body belongs to; a place that names none above it is its own. */
function findPlace(
  text: string,
  mentions: Mentions,
  body: FoundBody | null,
  place: Place,
): PlaceFact | null {
  const homes = findHomes(text, mentions, body)
  const lowest = nearestHome(homes, body)
  if (lowest === null) return null
  const {name, kind} = lowest.name
  const mention = lowest.isInTitle ? mentions.text.find((each) => each.name === name) : lowest.name
  const found = mention === undefined ? null : place({start: mention.start, end: mention.end})
  return {
    text: found?.text ?? name,
    span: found?.span ?? null,
    kind,
    rule: lowest.isInTitle ? 'facts/place/title' : 'facts/place/home',
  }
}

/** The titles of headings in the folded text. */
function headingSpans(folded: Folded, nodes: readonly OutlineNode[]): readonly Span[] {
  const spans: Span[] = []
  const stack = [...nodes].toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'heading') spans.push(foldSpan(folded, node.titleSpan))
    if (node.level < deepestHeading)
      for (const child of node.children.toReversed()) stack.push(child)
  }

  return spans
}

/** Headings below the second level speak of single things. */
const deepestHeading = 2
