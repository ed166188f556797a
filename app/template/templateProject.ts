import { Project } from '../../shared/project.ts';
import adminUnits from './dictionaries/admin-units.json' with { type: 'json' };
import arms from './dictionaries/arms.json' with { type: 'json' };
import bareOrgans from './dictionaries/bare-organs.json' with { type: 'json' };
import bareUnits from './dictionaries/bare-units.json' with { type: 'json' };
import bylineWords from './dictionaries/byline-words.json' with { type: 'json' };
import clauseOpeners from './dictionaries/clause-openers.json' with { type: 'json' };
import committees from './dictionaries/committees.json' with { type: 'json' };
import compounds from './dictionaries/compounds.json' with { type: 'json' };
import congressOf from './dictionaries/congress-of.json' with { type: 'json' };
import countedNouns from './dictionaries/counted-nouns.json' with { type: 'json' };
import countedPersons from './dictionaries/counted-persons.json' with { type: 'json' };
import countries from './dictionaries/countries.json' with { type: 'json' };
import currencies from './dictionaries/currencies.json' with { type: 'json' };
import delegations from './dictionaries/delegations.json' with { type: 'json' };
import describedUnits from './dictionaries/described-units.json' with { type: 'json' };
import diplomats from './dictionaries/diplomats.json' with { type: 'json' };
import documentHeads from './dictionaries/document-heads.json' with { type: 'json' };
import domainHeads from './dictionaries/domain-heads.json' with { type: 'json' };
import domains from './dictionaries/domains.json' with { type: 'json' };
import eventHeads from './dictionaries/event-heads.json' with { type: 'json' };
import facilities from './dictionaries/facilities.json' with { type: 'json' };
import genreCues from './dictionaries/genre-cues.json' with { type: 'json' };
import governments from './dictionaries/governments.json' with { type: 'json' };
import historicPersons from './dictionaries/historic-persons.json' with { type: 'json' };
import honorifics from './dictionaries/honorifics.json' with { type: 'json' };
import institutionHeads from './dictionaries/institution-heads.json' with { type: 'json' };
import itemStops from './dictionaries/item-stops.json' with { type: 'json' };
import joinedWords from './dictionaries/joined-words.json' with { type: 'json' };
import laws from './dictionaries/laws.json' with { type: 'json' };
import levels from './dictionaries/levels.json' with { type: 'json' };
import listHeads from './dictionaries/list-heads.json' with { type: 'json' };
import measureUnits from './dictionaries/measure-units.json' with { type: 'json' };
import measuredActions from './dictionaries/measured-actions.json' with { type: 'json' };
import measuredThings from './dictionaries/measured-things.json' with { type: 'json' };
import nameStops from './dictionaries/name-stops.json' with { type: 'json' };
import namedBodies from './dictionaries/named-bodies.json' with { type: 'json' };
import namedDays from './dictionaries/named-days.json' with { type: 'json' };
import nationalBodies from './dictionaries/national-bodies.json' with { type: 'json' };
import namedFeasts from './dictionaries/named-feasts.json' with { type: 'json' };
import namedFunds from './dictionaries/named-funds.json' with { type: 'json' };
import nationalPrograms from './dictionaries/national-programs.json' with { type: 'json' };
import nationalPosts from './dictionaries/national-posts.json' with { type: 'json' };
import needsLevel from './dictionaries/needs-level.json' with { type: 'json' };
import numberedBodies from './dictionaries/numbered-bodies.json' with { type: 'json' };
import numberedDocuments from './dictionaries/numbered-documents.json' with { type: 'json' };
import numberedNouns from './dictionaries/numbered-nouns.json' with { type: 'json' };
import numberedUnits from './dictionaries/numbered-units.json' with { type: 'json' };
import ordinals from './dictionaries/ordinals.json' with { type: 'json' };
import organs from './dictionaries/organs.json' with { type: 'json' };
import otherGenreCues from './dictionaries/other-genre-cues.json' with { type: 'json' };
import personNouns from './dictionaries/person-nouns.json' with { type: 'json' };
import phaseNumbers from './dictionaries/phase-numbers.json' with { type: 'json' };
import placeAliases from './dictionaries/place-aliases.json' with { type: 'json' };
import placeCommittees from './dictionaries/place-committees.json' with { type: 'json' };
import placePosts from './dictionaries/place-posts.json' with { type: 'json' };
import placeUnits from './dictionaries/place-units.json' with { type: 'json' };
import plenums from './dictionaries/plenums.json' with { type: 'json' };
import postHeads from './dictionaries/post-heads.json' with { type: 'json' };
import postModifiers from './dictionaries/post-modifiers.json' with { type: 'json' };
import postPrefixes from './dictionaries/post-prefixes.json' with { type: 'json' };
import postTails from './dictionaries/post-tails.json' with { type: 'json' };
import postsOfBodies from './dictionaries/posts-of-bodies.json' with { type: 'json' };
import programHeads from './dictionaries/program-heads.json' with { type: 'json' };
import programs from './dictionaries/programs.json' with { type: 'json' };
import projectVerbs from './dictionaries/project-verbs.json' with { type: 'json' };
import quotedPrograms from './dictionaries/quoted-programs.json' with { type: 'json' };
import roads from './dictionaries/roads.json' with { type: 'json' };
import romanNumbers from './dictionaries/roman-numbers.json' with { type: 'json' };
import sectors from './dictionaries/sectors.json' with { type: 'json' };
import shoutedStops from './dictionaries/shouted-stops.json' with { type: 'json' };
import smallInstitutionHeads from './dictionaries/small-institution-heads.json' with { type: 'json' };
import smallTitleHeads from './dictionaries/small-title-heads.json' with { type: 'json' };
import surnames from './dictionaries/surnames.json' with { type: 'json' };
import titleStops from './dictionaries/title-stops.json' with { type: 'json' };
import titledDomainHeads from './dictionaries/titled-domain-heads.json' with { type: 'json' };
import titledPlaceUnits from './dictionaries/titled-place-units.json' with { type: 'json' };
import titledPosts from './dictionaries/titled-posts.json' with { type: 'json' };
import uncountedNouns from './dictionaries/uncounted-nouns.json' with { type: 'json' };
import wholePosts from './dictionaries/whole-posts.json' with { type: 'json' };
import vietnam63 from './gazetteers/vietnam-2025-06.json' with { type: 'json' };
import vietnam34 from './gazetteers/vietnam-2025-07.json' with { type: 'json' };
import vietnamFormerDistricts from './gazetteers/vietnam-former-districts.json' with { type: 'json' };
import project from './project.json' with { type: 'json' };

const dictionaries = [
  adminUnits,
  arms,
  bareOrgans,
  bareUnits,
  bylineWords,
  clauseOpeners,
  committees,
  compounds,
  congressOf,
  countedNouns,
  countedPersons,
  countries,
  currencies,
  delegations,
  describedUnits,
  diplomats,
  documentHeads,
  domainHeads,
  domains,
  eventHeads,
  facilities,
  genreCues,
  governments,
  historicPersons,
  honorifics,
  institutionHeads,
  itemStops,
  joinedWords,
  laws,
  levels,
  listHeads,
  measureUnits,
  measuredActions,
  measuredThings,
  nameStops,
  namedBodies,
  namedDays,
  nationalBodies,
  namedFeasts,
  namedFunds,
  nationalPrograms,
  nationalPosts,
  needsLevel,
  numberedBodies,
  numberedDocuments,
  numberedNouns,
  numberedUnits,
  ordinals,
  organs,
  otherGenreCues,
  personNouns,
  phaseNumbers,
  placeAliases,
  placeCommittees,
  placePosts,
  placeUnits,
  plenums,
  postHeads,
  postModifiers,
  postPrefixes,
  postTails,
  postsOfBodies,
  programHeads,
  programs,
  projectVerbs,
  quotedPrograms,
  roads,
  romanNumbers,
  sectors,
  shoutedStops,
  smallInstitutionHeads,
  smallTitleHeads,
  surnames,
  titleStops,
  titledDomainHeads,
  titledPlaceUnits,
  titledPosts,
  uncountedNouns,
  wholePosts,
];

/** The project that Dấu ships with: labels, fields and word lists of local-government news. */
export const templateProject: Project = Project.parse({
  ...project,
  dictionaries,
  gazetteers: [vietnam63, vietnamFormerDistricts, vietnam34],
});
