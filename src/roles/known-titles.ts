/** Whole titles: those that mean a role by themselves, and those that others are compared with. */
import type {Cue} from './cue.ts'
import type {Role} from './types.ts'

/** Titles that mean a role only when they say nothing else. */
const wholeGoals: Cue = {rule: 'role/heading/whole-title', scores: {objectives: 4}, phrases: ''}
export const wholeTitles: ReadonlyMap<string, Cue> = new Map(
  ['目标任务', '工作目标任务', '年度目标任务', '目标和任务', '任务目标'].map((title) => [
    title,
    wholeGoals,
  ]),
)

/** Titles that are typical of a role. */
export const knownTitles: readonly (readonly [title: string, role: Role])[] = [
  ['基本情况', 'overview'],
  ['工作开展情况', 'progress'],
  ['主要工作开展情况', 'progress'],
  ['取得的主要成绩', 'progress'],
  ['主要做法和成效', 'progress'],
  ['指导思想和目标', 'objectives'],
  ['存在的问题和不足', 'problems'],
  ['当前面临的主要困难', 'problems'],
  ['下一步工作打算', 'nextSteps'],
  ['下一阶段工作计划', 'nextSteps'],
  ['明年工作思路', 'nextSteps'],
]
