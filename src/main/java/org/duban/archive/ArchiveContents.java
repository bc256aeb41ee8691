package org.duban.archive;

import org.duban.archive.persistence.ArchiveMapper;
import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** The archive of a purged case; its file goes with the next run. */
@Component
class ArchiveContents implements CaseContents {

  private final ArchiveMapper rows;

  ArchiveContents(ArchiveMapper rows) {
    this.rows = rows;
  }

  @Override
  public int purge(CaseFile file) {
    return rows.purge(file.id());
  }
}
