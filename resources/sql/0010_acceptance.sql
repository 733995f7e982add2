-- What people tried by hand before a site was handed over, one line for each test of the list.
CREATE TABLE acceptance_result (
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    test_id TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    tester TEXT NOT NULL,
    tested_at TEXT NOT NULL,
    PRIMARY KEY (site_id, test_id)
);

-- What was put to a result: a trace, a photograph. content: Base64.
CREATE TABLE acceptance_file (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    test_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size BIGINT NOT NULL,
    content TEXT NOT NULL
);

CREATE INDEX acceptance_file_site ON acceptance_file (site_id);
