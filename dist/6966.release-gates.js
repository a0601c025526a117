const f=6966,j=[6966],k={6966:((h,l,d)=>{d.r(l),d.d(l,{renderConditions:()=>$});var e=d(34902);const i=100;function $(t,n="###"){const{checks:s=[],blockers:o=[]}=t;return[s.length===0?"":`${n} Checks of the release commit

${a(s)}`,o.length===0?"":`${n} Issues that block

${p(o)}`].filter(c=>c!=="").join(`

`)}function a(t){return u(t.map(({name:n,state:s,workflow:o,app:r,url:c})=>`${c===void 0?(0,e.pj)(n):(0,e.nf)(n,c)}: ${(0,e.pj)(s)} (${(0,e.pj)(o??r??"commit status")})`))}function p(t){return u(t.map(({number:n,title:s,label:o,url:r})=>`${(0,e.nf)(`#${n}`,r)} ${(0,e.pj)(s)} (${(0,e.pj)(o)})`))}function u(t){const n=t.length-i;return[...t.slice(0,i).map(o=>`- ${o}`),...n>0?[`- \u2026 and ${n} more, all in the record`]:[]].join(`
`)}})};export{f as id,j as ids,k as modules};
