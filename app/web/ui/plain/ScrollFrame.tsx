import './Table.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Lets what is too wide scroll sideways inside it; it takes the focus only while there is something to scroll (WCAG 2.1.1). */
export const ScrollFrame = ({ label, children }: { label: string; children: ReactNode }) => {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setOverflows(element.scrollWidth > element.clientWidth);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    look();
    return () => watch.disconnect();
  }, []);
  const reachable = overflows ? ({ tabIndex: 0, role: 'group', 'aria-label': label } as const) : {};
  return (
    <div className="table-frame" ref={frame} {...reachable}>
      {children}
    </div>
  );
};
