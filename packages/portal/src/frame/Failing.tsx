import { Component, type ReactNode } from 'react';
import { m } from '#messages';

/** What is shown when the page itself fails: as a rule a newer portal has taken the place of the one that was opened. */
export class Failing extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main>
        <div className="view" role="alert">
          <h1>{m.page_failed()}</h1>
          <p className="lead">{m.page_failed_more()}</p>
          <button type="button" className="button button-primary" onClick={() => location.reload()}>
            {m.reload()}
          </button>
        </div>
      </main>
    );
  }
}
