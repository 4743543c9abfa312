import { ErrorPage } from '../ui/plain/ErrorPage.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Frame } from './Frame.tsx';

const noop = () => undefined;

export const Trouble = () => (
  <Frame title="When something is wrong">
    <div>
      <ErrorPage trouble={{ kind: 'failed', reference: 'req-7f3a' }} onAgain={noop} />
    </div>
    <div>
      <ErrorPage trouble={{ kind: 'failed', status: 503 }} onAgain={noop} />
    </div>
    <div>
      <ErrorPage trouble={{ kind: 'not-found' }} />
    </div>
    <div>
      <ErrorPage trouble={{ kind: 'offline' }} onAgain={noop} />
    </div>
    <Skeleton lines={5} />
  </Frame>
);
