"""A cluster whose traffic is encrypted, by certificates that dask's configuration names."""

from __future__ import annotations

from pathlib import Path

import pytest
from clusters import Rasid, documents, lines, table


def test_certificates_are_taken_from_the_configuration_of_dask(rasid: Rasid, tmp_path: Path) -> None:
    pytest.importorskip("cryptography", reason="cryptography is not installed to make certificates")
    import dask
    from distributed import LocalCluster, Security

    made = Security.temporary()
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    certificate.write_text(made.tls_client_cert)
    key.write_text(made.tls_client_key)
    (tmp_path / "a.jsonl").write_bytes(lines(documents(1)))
    with LocalCluster(
        n_workers=1, threads_per_worker=1, protocol="tls://", security=made, dashboard_address=":0", host="127.0.0.1"
    ) as cluster:
        address = cluster.scheduler_address
        assert address.startswith("tls://")
        refused = rasid("a.jsonl", "--cluster", address, "--out", "out", "--cluster-timeout", "20")
        assert (refused.code, "certificates in dask's configuration" in refused.err) == (8, True), refused.err
        named = {"distributed.comm.tls.ca-file": str(certificate), "distributed.comm.tls.client.cert": str(certificate), "distributed.comm.tls.client.key": str(key)}  # fmt: skip
        with dask.config.set(named):
            done = rasid("a.jsonl", "--cluster", address, "--out", "out")
        assert done.code == 0, done.err
    assert [row["source_id"] for row in table(tmp_path / "out")] == ["0"]
