package org.duban.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Gives spreadsheets that are being written a folder of this program's own, readable by its user
 * only: what the library takes by itself is one folder for everybody on the machine.
 */
@Component
class SpreadsheetFolder implements DisposableBean {

  private final Path folder;

  SpreadsheetFolder() throws IOException {
    folder = Files.createTempDirectory("duban-sheets");
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
  }

  @Override
  public void destroy() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }
}
