/** Texts that try to be more than text. */
import type {Document} from '../../src/index.ts'

/** Strings that would run, break out or mislead if they were not escaped. */
export const attacks: readonly string[] = [
  '<script>window.attacked = 1</script>',
  '<img src=x onerror="window.attacked = 1">',
  '"><svg onload=window.attacked=1>',
  "' onmouseover='window.attacked=1' x='",
  '</style><script>window.attacked = 1</script>',
  '</script><script>window.attacked = 1</script>',
  '<!-- --><a href="javascript:window.attacked=1">x</a>',
  '&lt;script&gt;&#60;b&#62;',
  '${window.attacked = 1}',
  '\u202E反过来\u202C\u2066x\u2069',
  '\u0000\u0007\u001B[31m\u009B',
  '\uD800 \uDFFF',
  '<iframe srcdoc="<script>parent.attacked=1</script>"></iframe>',
  '甲\u2028乙\u2029丙',
  '=1+1', // a formula
]

/** Documents made of attacks: in the text, the id, the title and the file name. */
export function hostileDocuments(): readonly Document[] {
  const body = attacks
    .map(
      (attack, index) =>
        `${index + 1}、${attack}清理垃圾${index + 2}0吨，居民满意度达9${index % 10}%。`,
    )
    .join('\n')
  return ['a', 'b'].map((name, index) => ({
    id: `${name}"><script>window.attacked=1</script>${attacks[index] ?? ''}`,
    title: `${attacks[1] ?? ''}${name}`,
    source: {path: `/tmp/${attacks[2] ?? ''}/\u202Etxt.exe`, line: 1, encoding: '<b>utf-8</b>'},
    text: `一、存在问题\n${body}\n二、${name}${attacks.join('')}`,
  }))
}
