import { useEffect } from 'react';
import { m } from '#messages';
import { Breadcrumbs } from '../../frame/Breadcrumbs.tsx';
import { Heading } from '../../frame/Heading.tsx';
import { Facts } from '../../parts/Facts.tsx';

/**
 * The statement of accessibility, with the parts that the law on accessibility of websites of public bodies asks for: status, faults, how it was assessed, whom to turn to, enforcement. The
 * formal statement is made by who runs the portal, in the tool of the Agency for Digital Government.
 */
export default function Accessibility() {
  useEffect(() => {
    document.title = `${m.accessibility_statement()} – ${m.portal()}`;
  }, []);
  const faults = [m.fault_editor(), m.fault_language(), m.fault_readers(), m.fault_files()];
  return (
    <>
      <Breadcrumbs crumbs={[{ text: m.accessibility_statement() }]} />
      <div className="view prose">
        <Heading>{m.accessibility_statement()}</Heading>
        <p className="lead">{m.statement_commits()}</p>
        <h2>{m.statement_status()}</h2>
        <p>{m.statement_status_is()}</p>
        <h2>{m.statement_faults()}</h2>
        <ul className="bullets">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <h2>{m.statement_burden()}</h2>
        <p>{m.statement_burden_none()}</p>
        <h2>{m.statement_method()}</h2>
        <p>{m.statement_method_is()}</p>
        <h2>{m.statement_contact()}</h2>
        <p>{m.statement_contact_how()}</p>
        <Facts
          facts={[
            [m.statement_contact_role(), m.statement_contact_is()],
            [m.statement_formal(), m.statement_formal_where()],
          ]}
        />
        <h2>{m.statement_enforcement()}</h2>
        <p>
          {m.statement_enforcement_is()} <a href="https://digst.dk/digital-inklusion/webtilgaengelighed/">{m.statement_agency()}</a>.
        </p>
      </div>
    </>
  );
}
