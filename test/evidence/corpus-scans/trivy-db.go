// Writes advisories.json as a vulnerability database of Trivy (schema 2) with Trivy's own store.
package main

import (
	"encoding/json"
	"os"
	"strings"
	"time"

	"github.com/aquasecurity/trivy-db/pkg/db"
	"github.com/aquasecurity/trivy-db/pkg/metadata"
	"github.com/aquasecurity/trivy-db/pkg/types"
	bolt "go.etcd.io/bbolt"
)

type advisory struct {
	CVE, GHSA, Ecosystem, Package, Affected, Fixed, Severity, CVSS, Title string
	Score                                                                 float64
}

var names = map[string]string{"npm": "npm", "pip": "pip", "maven": "Maven", "go": "Go"}

func main() {
	source, directory := os.Args[1], os.Args[2]
	text, err := os.ReadFile(source)
	check(err)
	var advisories []advisory
	check(json.Unmarshal(text, &advisories))
	check(db.Init(directory))
	store := db.Config{}
	check(store.BatchUpdate(func(tx *bolt.Tx) error {
		for _, a := range advisories {
			bucket := a.Ecosystem + "::GitHub Security Advisory " + names[a.Ecosystem]
			check(store.PutDataSource(tx, bucket, types.DataSource{
				ID: "ghsa", Name: "GitHub Security Advisory " + names[a.Ecosystem], URL: "https://github.com/advisories",
			}))
			check(store.PutAdvisoryDetail(tx, a.CVE, a.Package, []string{bucket}, types.Advisory{
				VendorIDs:          []string{a.GHSA},
				PatchedVersions:    []string{a.Fixed},
				VulnerableVersions: []string{strings.ReplaceAll(a.Affected, ",", ", ")},
			}))
			check(store.SaveAdvisoryDetails(tx, a.CVE))
			found := types.Vulnerability{
				Title: a.Title, Severity: "UNKNOWN", References: []string{"https://github.com/advisories/" + a.GHSA},
			}
			if a.Severity != "" {
				severity, err := types.NewSeverity(strings.ToUpper(a.Severity))
				check(err)
				found.Severity = severity.String()
				found.VendorSeverity = types.VendorSeverity{"ghsa": severity}
			}
			if a.CVSS != "" {
				found.CVSS = types.VendorCVSS{"ghsa": types.CVSS{V3Vector: a.CVSS, V3Score: a.Score}}
			}
			check(store.PutVulnerability(tx, a.CVE, found))
		}
		return nil
	}))
	check(store.DeleteAdvisoryDetailBucket())
	check(db.Close())
	now := time.Now().UTC()
	check(metadata.NewClient(directory).Update(metadata.Metadata{
		Version: db.SchemaVersion, UpdatedAt: now, DownloadedAt: now, NextUpdate: now.AddDate(1, 0, 0),
	}))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
