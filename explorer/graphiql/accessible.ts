// GraphiQL puts a button to close into each tab, and a tab may hold nothing that can be pressed: screen readers then hide it. Told
// as a list of buttons, of which one is current, the same tabs are read as what they are.

function retell(list: Element): void {
  list.setAttribute('role', 'list');
  for (const item of list.querySelectorAll(':scope > li')) {
    const current = item.getAttribute('aria-selected') === 'true' || item.classList.contains('graphiql-tab-active');
    item.setAttribute('role', 'listitem');
    item.removeAttribute('aria-selected');
    const button = item.querySelector('.graphiql-tab-button');
    if (current) button?.setAttribute('aria-current', 'true');
    else button?.removeAttribute('aria-current');
  }
}

/** Keeps the tabs told that way while GraphiQL redraws them. */
export function tellTabsAsList(root: Element): void {
  const observer = new MutationObserver(() => {
    const list = root.querySelector('.graphiql-tabs');
    if (list === null) return;
    observer.disconnect();
    retell(list);
    observe(list);
  });
  const observe = (place: Element): void =>
    observer.observe(place, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'role', 'aria-selected'],
    });
  observe(root);
}
