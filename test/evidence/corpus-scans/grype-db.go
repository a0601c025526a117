// Writes advisories.json as a vulnerability database of Grype (schema 6) with Grype's own store.
package main

import (
	"encoding/json"
	"os"
	"strings"
	"time"

	v6 "github.com/anchore/grype/grype/db/v6"
	"github.com/spf13/afero"
)

type advisory struct {
	CVE, GHSA, Ecosystem, Package, Affected, Fixed, Severity, CVSS, Title string
}

// Grype's names: the ecosystem of packages, and what their versions are compared as.
var ecosystems = map[string][2]string{
	"npm": {"npm", "semver"}, "pip": {"python", "python"}, "maven": {"java-archive", "maven"}, "go": {"go-module", "go"},
}

func main() {
	source, directory := os.Args[1], os.Args[2]
	text, err := os.ReadFile(source)
	check(err)
	var advisories []advisory
	check(json.Unmarshal(text, &advisories))
	check(os.MkdirAll(directory, 0o755))
	store, err := v6.NewWriter(v6.Config{DBDirPath: directory})
	check(err)
	now := time.Now().UTC()
	provider := v6.Provider{ID: "github", Version: "3", Processor: "local", DateCaptured: &now, InputDigest: "sha256:0"}
	check(store.AddProvider(provider))
	for _, a := range advisories {
		var severities []v6.Severity
		if a.Severity != "" {
			severities = append(severities, v6.Severity{Scheme: v6.SeveritySchemeCHML, Value: a.Severity, Rank: 1})
		}
		if a.CVSS != "" {
			severities = append(severities, v6.Severity{Scheme: v6.SeveritySchemeCVSS, Value: v6.CVSSSeverity{Vector: a.CVSS, Version: "3.1"}, Rank: 2})
		}
		handle := v6.VulnerabilityHandle{
			Name: a.GHSA, ProviderID: "github", Provider: &provider, Status: v6.VulnerabilityActive, ModifiedDate: &now, PublishedDate: &now,
			BlobValue: &v6.VulnerabilityBlob{
				ID: a.GHSA, Description: a.Title, Aliases: []string{a.CVE}, Severities: severities,
				References: []v6.Reference{{URL: "https://github.com/advisories/" + a.GHSA}},
			},
		}
		check(store.AddVulnerabilities(&handle))
		kind := ecosystems[a.Ecosystem]
		check(store.AddAffectedPackages(&v6.AffectedPackageHandle{
			VulnerabilityID: handle.ID, Vulnerability: &handle,
			Package: &v6.Package{Ecosystem: kind[0], Name: a.Package},
			BlobValue: &v6.PackageBlob{CVEs: []string{a.CVE}, Ranges: []v6.Range{{
				Version: v6.Version{Type: kind[1], Constraint: strings.ReplaceAll(a.Affected, ",", ", ")},
				Fix:     &v6.Fix{Version: a.Fixed, State: v6.FixedStatus},
			}}},
		}))
	}
	check(store.Close())
	check(v6.Hydrater()(directory))
	_, err = v6.WriteImportMetadata(afero.NewOsFs(), directory, "local")
	check(err)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
