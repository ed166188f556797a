/**
 * The page's own style: nothing is loaded. Each pair of text and ground has a contrast of at least
 * 4.5 : 1. Gold is a whole line and what was found a broken one; mistakes have a ground, a sign and
 * a name of their own.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: oklch(97.1% 0.008 83); --sheet: oklch(99.3% 0.004 83); --line: oklch(86% 0.013 78);
  --ink: oklch(26% 0.016 65); --ink-soft: oklch(43% 0.017 68); --link: oklch(42% 0.078 192);
  --missed: oklch(44% 0.16 27); --missed-ground: oklch(92.5% 0.04 30);
  --extra: oklch(43% 0.095 68); --extra-ground: oklch(92.5% 0.06 85);
  --wrong: oklch(43% 0.15 305); --wrong-ground: oklch(92.5% 0.04 305);
  --hue-line: 55% 0.13;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: oklch(20.5% 0.008 65); --sheet: oklch(24% 0.009 65); --line: oklch(37% 0.012 70);
    --ink: oklch(90.5% 0.012 83); --ink-soft: oklch(76% 0.014 80); --link: oklch(80% 0.085 190);
    --missed: oklch(82% 0.1 27); --missed-ground: oklch(34% 0.07 27);
    --extra: oklch(84% 0.1 80); --extra-ground: oklch(34% 0.05 75);
    --wrong: oklch(83% 0.09 305); --wrong-ground: oklch(34% 0.07 305);
    --hue-line: 68% 0.12;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 24px 32px 64px; max-width: 1180px;
  background: var(--ground); color: var(--ink);
  font: 14px/1.5 'Noto Sans', system-ui, sans-serif;
}
h1 { font-size: 24px; margin: 0 0 4px; }
h2 { font-size: 17px; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 12px; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.figures { display: flex; flex-wrap: wrap; gap: 16px 32px; align-items: start; margin: 20px 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 3px 10px; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th { font-weight: 600; color: var(--ink-soft); }
th:first-child, td:first-child { padding-left: 0; text-align: left; }
tbody th { font-weight: 400; color: inherit; }
.scroll { max-width: 100%; overflow-x: auto; }
summary { cursor: pointer; font-weight: 600; }
nav { margin-top: 20px; }
nav ol { columns: 2 340px; padding-left: 24px; }
.legend { display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 14px 0 0; padding: 0; line-height: 1.9; list-style: none; }
article {
  margin: 24px 0; padding: 20px 24px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--sheet); content-visibility: auto; contain-intrinsic-size: auto 900px;
}
article header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; margin-bottom: 12px; }
.text {
  max-width: 46em; margin-top: 16px; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 16px/2.15 'Noto Serif', Georgia, serif;
}
.mark {
  --gold: transparent; --found: transparent;
  padding-bottom: 7px; border-radius: 2px;
  background-image: linear-gradient(var(--gold), var(--gold)),
    repeating-linear-gradient(90deg, var(--found) 0 5px, transparent 5px 8px);
  background-size: 100% 2px; background-repeat: no-repeat;
  background-position: 0 calc(100% - 4px), 0 100%;
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.mark.missed { background-color: var(--missed-ground); }
.mark.extra { background-color: var(--extra-ground); }
.mark.wrong { background-color: var(--wrong-ground); }
.badge {
  margin: 0 3px; padding: 1px 6px; border: 1px solid; border-radius: 9px; white-space: nowrap;
  font: 600 11px/1.4 'Noto Sans', system-ui, sans-serif; text-decoration: none; vertical-align: 2px;
}
.badge.missed { color: var(--missed); background: var(--missed-ground); }
.badge.extra { color: var(--extra); background: var(--extra-ground); }
.badge.wrong { color: var(--wrong); background: var(--wrong-ground); }
.badge.missed::before { content: '− '; }
.badge.extra::before { content: '+ '; }
.badge.wrong::before { content: '≠ '; }
.mistakes { width: 100%; }
.mistakes th, .mistakes td { text-align: left; }
.mistakes td { overflow-wrap: anywhere; }
.mistakes code { font-size: 12px; }
.mistakes td:nth-child(-n + 2) { white-space: nowrap; }
:target { outline: 2px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--ink-soft); }
@media print { article { break-inside: auto; content-visibility: visible; } }
`;
