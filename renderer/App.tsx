import { CSPProvider } from '@base-ui/react/csp-provider';
import { ToastRegion } from './design/ToastRegion.tsx';
import { TooltipLayer } from './design/TooltipLayer.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { OpeningScreen } from './shell/OpeningScreen.tsx';
import { StartScreen } from './shell/StartScreen.tsx';
import { useBoot } from './shell/useBoot.ts';
import { Workspace } from './shell/Workspace.tsx';

export function App() {
  return (
    <CSPProvider disableStyleElements>
      <ToastRegion>
        <ErrorBoundary>
          <Start />
        </ErrorBoundary>
      </ToastRegion>
      <TooltipLayer />
    </CSPProvider>
  );
}

function Start() {
  const { boot, retry } = useBoot();
  switch (boot.phase) {
    case 'starting':
      return <OpeningScreen upgrade={boot.upgrade} />;
    case 'failed':
      return <StartScreen failure={boot.failure} onRetry={retry} />;
    case 'ready':
      return <Workspace startSettings={boot.settings} />;
  }
}
