import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { m } from '#messages';
import { municipalityPath, ORGANISATION, useTo, ViewLink } from '../app/links.tsx';
import { useOwnMunicipality } from '../app/own-municipality.ts';
import { inLanguage, LANGUAGE } from '../app/place.ts';
import { SearchBox } from './SearchBox.tsx';
import mark from './mark.svg';

/** The main menu; `within` is what the addresses of an entry's views begin with, where that is not its own. */
const MENU: readonly { to: string; within?: string; text: () => string }[] = [
  { to: '/', text: () => m.radar() },
  { to: '/kort', text: () => m.map() },
  { to: '/opgaver', text: () => m.tasks() },
  { to: '/loesninger', text: () => m.solutions() },
  { to: '/aftaler', text: () => m.agreements() },
  { to: ORGANISATION, within: '/styring', text: () => m.governance() },
  { to: '/kilder', text: () => m.sources() },
  { to: '/spoerg', text: () => m.ask() },
];

/** Mark, name, menu, language and the reader's own municipality. */
export function Header() {
  const at = useTo();
  const { pathname, search } = useLocation();
  const [own] = useOwnMunicipality();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (open) menu.current?.querySelector('a')?.focus();
  }, [open]);
  const other = LANGUAGE === 'da' ? 'en' : 'da';
  return (
    <header
      className={open ? 'head head-open' : 'head'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <div className="container head-inner">
        <Link to={at('/')} className="brand">
          <img src={mark} alt="" width="36" height="36" />
          <span>
            <strong>{m.portal()}</strong>
            <span className="brand-line">{m.portal_line()}</span>
          </span>
        </Link>
        <SearchBox />
        <div className="head-tools">
          {own && (
            <ViewLink to={municipalityPath(own)} className="head-own">
              {m.own_municipality({ name: own.name })}
            </ViewLink>
          )}
          <a href={`${inLanguage(other, pathname)}${search}`} lang={other} hrefLang={other}>
            {m.other_language()}
          </a>
        </div>
        <button ref={button} type="button" className="menu-button" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
          {m.menu()}
        </button>
      </div>
      <nav id="menu" ref={menu} className="menu container" aria-label={m.main_menu()}>
        <ul className="menu-list">
          {MENU.map(({ to, within, text }) => (
            <li key={to}>
              <ViewLink to={to} current={to === '/' ? pathname === to : `${pathname}/`.startsWith(`${within ?? to}/`)}>
                {text()}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
