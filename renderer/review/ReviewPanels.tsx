import { Tabs } from '../design/Tabs.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { EntityList } from './EntityList.tsx';
import { FieldsPanel, type PanelProps } from './FieldsPanel.tsx';
import { IndicatorGrid } from './IndicatorGrid.tsx';
import { LostMarks } from './LostMarks.tsx';
import { LAYERS } from './layers.ts';

const panels = { fields: FieldsPanel, entities: EntityList, indicators: IndicatorGrid };

/** Fields, entities and indicators, each with the number of those still open. */
export function ReviewPanels(props: PanelProps) {
  const { model, commands } = props;
  const { t } = useTranslation('review');
  const locale = useLocale();
  const tabs = LAYERS.map((layer) => {
    const { undecidedCount, totalCount } = model.items.count(layer);
    const Panel = panels[layer];
    return {
      value: layer,
      label: t(`layer.${layer}`),
      count:
        undecidedCount === 0
          ? totalCount.toLocaleString(locale)
          : t('layer.open', { count: undecidedCount }),
      content: <Panel {...props} />,
    };
  });
  return (
    <>
      <LostMarks model={model} commands={commands} />
      <Tabs
        tabs={tabs}
        value={model.state.layer}
        label={t('layer.label')}
        onChange={(layer) => {
          commands.keepDraft();
          model.dispatch({ type: 'showLayer', layer });
        }}
      />
    </>
  );
}
