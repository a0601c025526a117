"""Writes CycloneDX VEX files with three producers from one table of decisions; prints what it gave to each."""
import json
import sys
from collections import Counter
from pathlib import Path

out, bom = Path(sys.argv[1]), sys.argv[2]
# What people decided about what Grype found in the app: (advisory, package URL, severity, score, state).
DECISIONS = [
    ("CVE-2021-44228", "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1", "critical", 10.0, "not_affected"),
    ("CVE-2021-44906", "pkg:npm/minimist@1.2.5", "critical", 9.8, "exploitable"),
    ("CVE-2021-23337", "pkg:npm/lodash@4.17.20", "high", 7.2, "false_positive"),
    ("CVE-2021-38561", "pkg:golang/golang.org/x/text@v0.3.2", "high", 7.5, "resolved"),
    ("CVE-2020-28500", "pkg:npm/lodash@4.17.20", "medium", 5.3, "in_triage"),
    ("CVE-2023-32681", "pkg:pypi/requests@2.30.0", "medium", 6.1, "resolved_with_pedigree"),
    ("CVE-2024-47764", "pkg:npm/cookie@0.6.0", "low", None, "exploitable"),
    ("CVE-2020-14040", "pkg:golang/golang.org/x/text@v0.3.2", None, None, "in_triage"),
]


def with_library(name, decisions):
    from cyclonedx.model import XsUri
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component
    from cyclonedx.model.impact_analysis import ImpactAnalysisState
    from cyclonedx.model.vulnerability import (
        BomTarget, Vulnerability, VulnerabilityAnalysis, VulnerabilityRating, VulnerabilityScoreSource,
        VulnerabilitySeverity, VulnerabilitySource,
    )
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL
    made = Bom()
    for advisory, purl, severity, score, state in decisions:
        url = PackageURL.from_string(purl)
        component = Component(name=url.name, version=url.version, purl=url, bom_ref=purl)
        made.components.add(component)
        ratings = []
        if severity is not None:
            ratings.append(VulnerabilityRating(
                severity=VulnerabilitySeverity(severity), score=score,
                method=VulnerabilityScoreSource.CVSS_V3_1 if score else None))
        analysis = None if state is None else VulnerabilityAnalysis(state=ImpactAnalysisState(state))
        made.vulnerabilities.add(Vulnerability(
            id=advisory, ratings=ratings, analysis=analysis, affects=[BomTarget(ref=purl)],
            source=VulnerabilitySource(name="NVD", url=XsUri(f"https://nvd.nist.gov/vuln/detail/{advisory}"))))
    (out / name).write_text(JsonV1Dot6(made).output_as_string(indent=2) + "\n")
    print("cyclonedx-python-lib", name, dict(Counter((d[2], d[4]) for d in decisions)))


def with_lib4vex(name, decisions):
    from lib4sbom.data.vulnerability import Vulnerability
    from lib4vex.generator import VEXGenerator
    rows = []
    for advisory, purl, _, _, state in decisions:
        row = Vulnerability(validation="cyclonedx")
        row.initialise()
        row.set_id(advisory)
        row.set_name(purl.split("/")[-1].split("@")[0])
        row.set_release(purl.split("@")[-1])
        row.set_status(state)
        rows.append(row.get_vulnerability())
    generator = VEXGenerator(vex_type="cyclonedx", author="basket")
    generator.set_product("basket", "1.0.0", bom)
    generator.generate(vex_data=rows, metadata={}, filename=str(out / name))
    print("lib4vex", name, dict(Counter(d[4] for d in decisions)))


def findings_of_vexcalibur(name, decisions):
    states = {"resolved_with_pedigree": "resolved"}
    findings = []
    for advisory, purl, _, _, state in decisions:
        state = states.get(state, state)
        more = {"impact_statement": "not reached"} if state in ("not_affected", "false_positive") else {}
        findings.append({"id": advisory, "purl": purl, "analysis_state": state, **more})
    (out / name).write_text(json.dumps({"findings": findings}))


with_library("mixed.cdx.json", DECISIONS)
harmless = ("not_affected", "false_positive", "resolved", "resolved_with_pedigree")
with_library("harmless.cdx.json", [d for d in DECISIONS if d[4] in harmless])
with_library("unanalysed.cdx.json", [(*d[:4], None) for d in DECISIONS])
with_lib4vex("lib4vex.cdx.json", DECISIONS)
findings_of_vexcalibur("findings.json", DECISIONS)
