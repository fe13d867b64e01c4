import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A view's heading. Focus moves to it when the reader has opened the view from another one. */
export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    if (type === 'PUSH' && opened.current !== pathname) heading.current?.focus({ preventScroll: true });
    opened.current = pathname;
  }, [pathname, type]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** The address whose heading has been shown last. */
const opened: { current: string | undefined } = { current: undefined };
