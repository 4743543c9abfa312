import './Tabs.css';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { InTheirLanguage } from './aria.tsx';

/** Parts of one thing that are looked at one at a time; the arrow keys change them. Pages of their own are links, not tabs. */
export const Tabs = <Id extends string>(props: {
  label: string;
  tabs: readonly { id: Id; text: ReactNode; content: ReactNode }[];
  selected?: Id;
  onSelect?: (id: Id) => void;
  /** What adds one, after the last of them. */
  end?: ReactNode;
}) => (
  <InTheirLanguage>
    <AriaTabs
      className="tabs"
      {...(props.selected === undefined ? {} : { selectedKey: props.selected })}
      onSelectionChange={(key) => props.onSelect?.(key as Id)}
    >
      <div className="tabs-head">
        <TabList className="tabs-list" aria-label={props.label}>
          {props.tabs.map((tab) => (
            <Tab className="tabs-tab" key={tab.id} id={tab.id}>
              {tab.text}
            </Tab>
          ))}
        </TabList>
        {props.end}
      </div>
      {props.tabs.map((tab) => (
        <TabPanel className="tabs-panel" key={tab.id} id={tab.id}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  </InTheirLanguage>
);
