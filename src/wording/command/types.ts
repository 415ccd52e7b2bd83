/** What the command line says besides results. */
import type {Language} from '../language.ts'
import type {Progress as ComparisonProgress} from '../../similarity/compare-parallel.ts'

export interface Messages {
  readonly language: Language
  readonly program: string
  readonly usageHint: string
  readonly commands: {
    readonly analyze: string
    readonly compare: string
    readonly sections: string
    readonly run: string
    readonly report: string
    readonly show: string
    readonly diff: string
  }
  readonly inputs: string
  readonly oneInput: string
  readonly options: {
    readonly lang: string
    readonly format: string
    readonly output: string
    readonly keywords: string
    readonly minPassage: string
    readonly threads: string
    readonly exclude: string
    readonly excludeQuotations: string
    readonly failOn: string
    readonly role: string
    readonly view: string
    readonly folder: string
    readonly report: string
    readonly title: string
    readonly xlsx: string
    readonly pages: string
    readonly encoding: string
    readonly strict: string
    readonly manifest: string
  }
  /** Words of the help that are not ours. */
  readonly help: {
    readonly version: string
    readonly help: string
    readonly titles: Readonly<Record<string, string>>
    readonly options: string
    readonly command: string
    readonly choices: (choices: readonly string[]) => string
    readonly standard: (value: string) => string
    readonly examples: string
    /** Calls, each with what it is for. */
    readonly calls: readonly (readonly [string, string])[]
  }
  readonly wholeNumber: (from: number, to: number) => string
  /** What is wrong with a call, by the codes of commander. */
  readonly wrongUse: {
    readonly missingArgument: (argument: string) => string
    readonly unknownOption: (option: string, meant: string | null) => string
    readonly unknownCommand: (command: string, meant: string | null) => string
    readonly missingValue: (option: string) => string
    readonly invalidValue: (option: string, value: string, reason: string) => string
    readonly invalidArgument: (argument: string, reason: string) => string
    readonly choices: (choices: readonly string[]) => string
    readonly tooMany: string
  }
  readonly encoding: (name: string) => string
  readonly nothingRead: (path: string, reason: string, count: number) => string
  readonly notWritten: (file: string, detail: string) => string
  readonly emptyName: string
  readonly skipped: (path: string, reason: string) => string
  readonly readingSummary: (files: number, documents: number, unread: number) => string
  readonly remark: (path: string, message: string) => string
  readonly written: (files: readonly string[]) => string
  readonly notOneDocument: (input: string, ids: readonly string[]) => string
  readonly stages: {
    readonly analyze: string
    readonly compare: string
    readonly map: string
    readonly write: string
  }
  /** Stages of a comparison, in their order. */
  readonly compareStages: Readonly<Record<ComparisonProgress['stage'], string>>
  readonly interrupted: string
  readonly unit: string
  readonly left: string
}
