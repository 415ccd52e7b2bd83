/** One view at a time, chosen by the address, so that every place has a link. */

/** Said to a view when it is shown. */
export const shownEvent = 'zongjie:shown'

/** What an event of ours carries. */
export function detailOf(event: Event): unknown {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null
  return detail
}

export function addViews(): void {
  const views = [...document.querySelectorAll<HTMLElement>('.view')]
  const tabs = [...document.querySelectorAll<HTMLAnchorElement>('.masthead nav a')]
  const title = document.title

  const show = (): void => {
    const id = decodeHash()
    const target = id === '' ? null : document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
    if (target === null && id !== '' && leadElsewhere(id)) return

    const view = target?.closest<HTMLElement>('.view') ?? views[0]
    if (view === undefined) return
    for (const each of views) each.classList.toggle('current', each === view)
    const tab = view.dataset['tab'] ?? ''
    document.body.dataset['view'] = tab
    for (const each of tabs) {
      if (each.dataset['tab'] === tab) each.setAttribute('aria-current', 'page')
      else each.removeAttribute('aria-current')
    }

    const heading = view.querySelector('h2')?.textContent.trim() ?? ''
    document.title = view === views[0] ? title : `${heading} · ${title}`
    view.dispatchEvent(new CustomEvent(shownEvent, {detail: target}))
    if (target === null || target === view) window.scrollTo(0, 0)
    else reveal(target)
  }

  window.addEventListener('hashchange', show)
  show()
}

/** The id in the address; a broken escape is no id. */
function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** In a folder, a link of this page may know on which page the place is. */
function leadElsewhere(id: string): boolean {
  for (const link of document.links) {
    if (link.hash !== '' && decodeURIComponent(link.hash.slice(1)) === id) {
      if (link.pathname === location.pathname) continue
      location.replace(link.href)
      return true
    }
  }

  return false
}

function reveal(target: HTMLElement): void {
  for (const each of document.querySelectorAll('.target')) each.classList.remove('target')
  target.classList.add('target')
  target.scrollIntoView({block: 'center'})
  target.focus({preventScroll: true})
}
