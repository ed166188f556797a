import { Download } from 'lucide-react';
import type { ChartOption } from '../../charts/Chart.tsx';
import { drawPng, drawSvg } from '../../charts/drawPicture.ts';
import { saveChart } from '../../commands/saveChart.ts';
import { Button } from '../../design/Button.tsx';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useReport } from '../../review/useReport.ts';

interface SaveChartButtonsProps {
  option: ChartOption;
  title: string;
  /** In pixels. */
  height: number;
}

/** Saves the chart as it is counted now, as lines or as points. */
export function SaveChartButtons({ option, title, height }: SaveChartButtonsProps) {
  const { t } = useTranslation('workbench');
  const report = useReport();
  const save = async (picture: Parameters<typeof saveChart>[0]) => {
    const location = await report(saveChart(picture, title));
    if (location !== null) showToast({ text: t('charts.saved', { location }) });
  };
  return (
    <>
      <Button
        size="small"
        icon={Download}
        onClick={() => void save({ format: 'svg', content: drawSvg(option, height) })}
      >
        {t('charts.svg')}
      </Button>
      <Button
        size="small"
        icon={Download}
        onClick={() => void save({ format: 'png', content: drawPng(option, height) })}
      >
        {t('charts.png')}
      </Button>
    </>
  );
}
