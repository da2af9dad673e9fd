// Our buttons beside GraphiQL's own: the question as a link, as a curl command, and the examples again.
import { type ReactNode, useState } from 'react';
import { curlFor, linkTo } from './share.ts';
import { TABS_KEY, type Tab } from './tabs.ts';

function Button(props: { label: string; onClick: () => void; children: ReactNode }): ReactNode {
  return (
    <button type="button" className="own-button" title={props.label} aria-label={props.label} onClick={props.onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {props.children}
      </svg>
    </button>
  );
}

export function OwnButtons({ current }: { current: () => Tab }): ReactNode {
  const [said, say] = useState('');
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('Kopierat');
      setTimeout(() => say(''), 3_000);
    } catch {
      // Browsers give the clipboard to safe origins only; here everybody can still copy by hand.
      window.prompt('Kopiera:', text);
    }
  };
  const restore = (): void => {
    if (!window.confirm('Ersätta dina flikar med exemplen?')) return;
    localStorage.removeItem(TABS_KEY);
    window.location.assign('/graphiql');
  };
  return (
    <div className="own-buttons" lang="sv">
      <Button label="Kopiera som länk" onClick={() => copy(linkTo(window.location.origin, current()))}>
        <path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
      </Button>
      <Button label="Kopiera som curl" onClick={() => copy(curlFor(window.location.origin, current()))}>
        <path d="M4 6l6 6-6 6M12 18h8" />
      </Button>
      <Button label="Visa exemplen igen" onClick={restore}>
        <path d="M4 12a8 8 0 1 0 3-6M4 4v5h5" />
      </Button>
      <span className="own-word" role="status">
        {said}
      </span>
    </div>
  );
}
