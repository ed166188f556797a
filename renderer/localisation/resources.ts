import { type FaultCode, FAULTS } from '../../app/dataset/incoming/fault.ts';
import { LEFT_OUT, type LeftOut } from '../../app/dataset/incoming/leftOut.ts';
import auditEn from './audit.en.json';
import auditVi from './audit.vi.json';
import commonEn from './common.en.json';
import commonVi from './common.vi.json';
import corpusEn from './corpus.en.json';
import corpusVi from './corpus.vi.json';
import datasetEn from './dataset.en.json';
import datasetVi from './dataset.vi.json';
import failuresEn from './failures.en.json';
import failuresVi from './failures.vi.json';
import faultsVi from './faults.vi.json';
import findingsEn from './findings.en.json';
import findingsVi from './findings.vi.json';
import historyEn from './history.en.json';
import historyVi from './history.vi.json';
import leftOutVi from './leftOut.vi.json';
import incomingEn from './incoming.en.json';
import incomingVi from './incoming.vi.json';
import markingEn from './marking.en.json';
import markingVi from './marking.vi.json';
import paletteEn from './palette.en.json';
import paletteVi from './palette.vi.json';
import projectEn from './project.en.json';
import projectVi from './project.vi.json';
import remarksEn from './remarks.en.json';
import remarksVi from './remarks.vi.json';
import reviewEn from './review.en.json';
import reviewVi from './review.vi.json';
import rulesEn from './rules.en.json';
import rulesVi from './rules.vi.json';
import statisticsEn from './statistics.en.json';
import statisticsVi from './statistics.vi.json';
import workbenchEn from './workbench.en.json';
import workbenchVi from './workbench.vi.json';

/** Every sentence of the interface, by language and namespace. English decides which keys exist. */
export const resources = {
  en: {
    audit: auditEn,
    common: commonEn,
    corpus: corpusEn,
    dataset: datasetEn,
    failures: failuresEn,
    /** What the command prints, too. */
    faults: FAULTS as Record<FaultCode, string>,
    findings: findingsEn,
    incoming: incomingEn,
    history: historyEn,
    leftOut: LEFT_OUT as Record<LeftOut, string>,
    marking: markingEn,
    palette: paletteEn,
    project: projectEn,
    remarks: remarksEn,
    review: reviewEn,
    rules: rulesEn,
    statistics: statisticsEn,
    workbench: workbenchEn,
  },
  vi: {
    audit: auditVi,
    common: commonVi,
    corpus: corpusVi,
    dataset: datasetVi,
    failures: failuresVi,
    faults: faultsVi,
    findings: findingsVi,
    incoming: incomingVi,
    history: historyVi,
    leftOut: leftOutVi,
    marking: markingVi,
    palette: paletteVi,
    project: projectVi,
    remarks: remarksVi,
    review: reviewVi,
    rules: rulesVi,
    statistics: statisticsVi,
    workbench: workbenchVi,
  },
};
