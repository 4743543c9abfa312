import './EmptyState.css';
import type { ReactNode } from 'react';

/** An empty place: what belongs here, and the first step. Without a title where the page's own says it. */
export const EmptyState = (props: { title?: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="empty-state">
    {props.title ? <p className="empty-state-title">{props.title}</p> : null}
    {props.children ? <div className="empty-state-text">{props.children}</div> : null}
    {props.action}
  </div>
);
