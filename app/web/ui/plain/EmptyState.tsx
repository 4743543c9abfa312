import './EmptyState.css';
import type { ReactNode } from 'react';

/** An empty place: what belongs here, and the first step. */
export const EmptyState = (props: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="empty-state">
    <p className="empty-state-title">{props.title}</p>
    {props.children ? <div className="empty-state-text">{props.children}</div> : null}
    {props.action}
  </div>
);
