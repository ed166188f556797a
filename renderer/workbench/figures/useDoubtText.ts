import { useTranslation } from '../../localisation/useTranslation.ts';
import type { FigureDoubt } from './figureMessages.ts';

/** Why a value may be wrong, in one sentence of the language of the window. */
export function useDoubtText(): (doubt: FigureDoubt) => string {
  const { t } = useTranslation('workbench');
  return (doubt) => {
    switch (doubt.kind) {
      case 'contradiction':
        return t('figures.doubts.contradiction', doubt);
      case 'tenTimes':
        return t('figures.doubts.tenTimes', doubt);
      case 'outlier':
        return t('figures.doubts.outlier', doubt);
    }
  };
}
