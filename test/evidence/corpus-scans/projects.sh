#!/bin/bash
# Writes the projects that are scanned (app, clean, empty, config) and what is ignored in them (ignore) into this folder.
set -eu
mkdir -p app clean empty config ignore
cat > app/package-lock.json <<'END'
{ "name": "basket", "version": "1.0.0", "lockfileVersion": 3, "requires": true, "packages": {
  "": { "name": "basket", "version": "1.0.0", "dependencies": { "cookie": "0.6.0", "lodash": "4.17.20", "minimist": "1.2.5" } },
  "node_modules/cookie": { "version": "0.6.0", "license": "MIT" },
  "node_modules/lodash": { "version": "4.17.20", "license": "MIT" },
  "node_modules/minimist": { "version": "1.2.5", "license": "MIT" } } }
END
echo '{ "name": "basket", "version": "1.0.0", "dependencies": { "cookie": "0.6.0", "lodash": "4.17.20", "minimist": "1.2.5" } }' > app/package.json
echo 'requests==2.30.0' > app/requirements.txt
printf 'module example.test/basket\n\ngo 1.22\n\nrequire golang.org/x/text v0.3.2\n' > app/go.mod
cat > app/pom.xml <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>test.example</groupId><artifactId>basket</artifactId><version>1.0.0</version>
  <dependencies><dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId><version>2.14.1</version></dependency></dependencies>
</project>
END
sed 's/4.17.20/4.17.21/g; s/1.2.5/1.2.8/g; s/0.6.0/0.7.2/g' app/package-lock.json > clean/package-lock.json
echo 'plain words' > empty/notes.txt
cp app/package-lock.json config/
printf 'FROM debian:latest\nADD https://example.test/tool.tar.gz /opt/\nRUN apt-get update && apt-get install -y curl\n' > config/Dockerfile
# A secret in form only, made anew each time.
echo "token = \"ghp_$(head -c 200 /dev/urandom | base64 -w 0 | tr -dc 'a-zA-Z0-9' | head -c 36)\"" > config/settings.toml
cat > ignore/trivyignore.yaml <<'END'
vulnerabilities:
  - { id: CVE-2021-23337, statement: template is not used }
  - { id: CVE-2024-47764, statement: names of cookies are fixed }
END
cat > ignore/grype.yaml <<'END'
ignore:
  - vulnerability: GHSA-35jh-r3h4-6jhm
  - package: { name: cookie }
END
cat > ignore/vex.json <<'END'
{ "@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.test/vex/basket", "author": "basket", "timestamp": "2026-11-20T10:00:00Z", "version": 1,
  "statements": [
    { "vulnerability": { "name": "CVE-2021-44228" }, "products": [{ "@id": "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1" }], "status": "not_affected", "justification": "vulnerable_code_not_in_execute_path" },
    { "vulnerability": { "name": "GHSA-jfh8-c2jp-5v3q" }, "products": [{ "@id": "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1" }], "status": "not_affected", "justification": "vulnerable_code_not_in_execute_path" },
    { "vulnerability": { "name": "CVE-2023-32681", "aliases": ["GHSA-j8r2-6x86-q33q"] }, "products": [{ "@id": "pkg:pypi/requests@2.30.0" }], "status": "fixed" },
    { "vulnerability": { "name": "CVE-2021-38561" }, "products": [{ "@id": "pkg:golang/golang.org/x/text@v0.3.2" }], "status": "under_investigation" }
  ] }
END
