/**
 * The style of `DEPLOYMENT-REPORT.html`. The page carries everything it needs: no script, no font, no image
 * from elsewhere. Colours follow the reader's light or dark setting; on paper they are always light.
 */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--ink:#1c2128;--soft:#59636e;--rule:#d1d9e0;--band:#f6f8fa;
--good:#116329;--good-band:#dafbe1;--bad:#a40e26;--bad-band:#ffebe9;--open:#7d4e00;--open-band:#fff8c5;
--canary:#0550ae;--stable:#57606a;--limit:#bc4c00;--evidence:#6639ba;--grid:#e3e8ed}
@media screen and (prefers-color-scheme:dark){:root{--page:#0d1117;--ink:#e6edf3;--soft:#9198a1;--rule:#3d444d;--band:#151b23;
--good:#56d364;--good-band:#12261e;--bad:#ff7b72;--bad-band:#2d1517;--open:#e3b341;--open-band:#272115;
--canary:#79c0ff;--stable:#9198a1;--limit:#ffa657;--evidence:#d2a8ff;--grid:#262c36}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule)}
h3{font-size:1rem;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
p{margin:.5rem 0;overflow-wrap:anywhere}
.headline{border-left:.35rem solid;padding:.75rem 1rem;margin:0 0 1rem;border-radius:0 .4rem .4rem 0}
.headline strong{display:block;font-size:1.3rem}
.headline p{margin:.15rem 0 0;color:var(--ink)}
.good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}.soft{color:var(--soft)}
.headline.good{background:var(--good-band)}.headline.bad{background:var(--bad-band)}.headline.open{background:var(--open-band)}
.rehearsal{border:1px dashed var(--open);color:var(--open);padding:.4rem .8rem;border-radius:.4rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.2rem,1fr));gap:.6rem;margin:1rem 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--rule);border-radius:.4rem;padding:.55rem .75rem;background:var(--band);display:flex;flex-direction:column}
.tiles b{font-size:1.15rem;line-height:1.3;overflow-wrap:anywhere}.tiles small{color:var(--soft);line-height:1.35;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
th{color:var(--soft);font-weight:600;white-space:nowrap}
.facts th{width:8rem}
td.nowrap,td.good,td.bad,td.open{white-space:nowrap;overflow-wrap:normal}
td.code{min-width:11rem}
.wide td:first-child{min-width:11rem}
code{font:.82rem/1.45 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--soft)}
ul.plain{padding-left:1.1rem;margin:.4rem 0}
figure{margin:1rem 0;break-inside:avoid}
svg{display:block;width:100%;height:auto}
svg text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
.grid{stroke:var(--grid);fill:none}.tick{fill:var(--soft);font-size:11px}
.line{fill:none;stroke-width:1.8;stroke-linejoin:round;stroke-linecap:round}
.line-canary,.line-traffic{stroke:var(--canary)}.line-stable{stroke:var(--stable)}.line-evidence{stroke:var(--evidence)}
.line-limit{stroke:var(--limit);stroke-dasharray:5 4}
.mark{fill:none;stroke-width:1.4;stroke-dasharray:2 3}.mark-good{stroke:var(--good)}.mark-bad{stroke:var(--bad)}
.mark-text{font-size:11px;paint-order:stroke;stroke:var(--page);stroke-width:3px}.mark-text-good{fill:var(--good)}.mark-text-bad{fill:var(--bad)}
.bar-good{fill:var(--good)}.bar-bad{fill:var(--bad)}.bar-neutral{fill:var(--canary)}
.bar-name{fill:var(--ink);font-size:12px}.bar-lane{fill:var(--soft);font-size:11px;font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.25rem 0;padding:0;font-size:.82rem;color:var(--soft)}
.legend li::before{content:"";display:inline-block;width:1.4rem;border-top:3px solid;margin-right:.4rem;vertical-align:middle}
.legend .line-canary::before,.legend .line-traffic::before{border-color:var(--canary)}.legend .line-stable::before{border-color:var(--stable)}
.legend .line-limit::before{border-top-style:dashed;border-color:var(--limit)}.legend .line-evidence::before{border-color:var(--evidence)}
figcaption{font-size:.85rem;color:var(--soft)}
footer{margin-top:3rem;color:var(--soft);font-size:.85rem}
@page{margin:14mm}
@media print{body{font-size:10.5pt}td.nowrap{white-space:normal}main{max-width:none;padding:0}h2,h3{break-after:avoid}.tiles{grid-template-columns:repeat(6,1fr)}tr,li,.headline,.tiles{break-inside:avoid}
.headline,.tiles li{-webkit-print-color-adjust:exact;print-color-adjust:exact}.scroll{overflow:visible}
details::details-content{content-visibility:visible;height:auto}summary{list-style:none}}
`;
