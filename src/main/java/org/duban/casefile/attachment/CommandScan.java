package org.duban.casefile.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a virus scanner on this machine: {@code duban.attachments.scan-command}, such as {@code
 * clamdscan --no-summary -}. It gets the bytes on standard input and answers by its exit code: 0
 * harmless, 1 not; anything else, or no answer in a minute, is no answer. Without a command nothing
 * is scanned.
 */
@Component
class CommandScan implements UploadScan {

  private final List<String> command;
  private final Duration patience;

  @Autowired
  CommandScan(@Value("${duban.attachments.scan-command:}") String command) {
    this(
        command.isBlank() ? List.of() : List.of(command.strip().split("\\s+")),
        Duration.ofMinutes(1));
  }

  CommandScan(List<String> command, Duration patience) {
    this.command = command;
    this.patience = patience;
  }

  @Override
  public boolean harmless(byte[] bytes) throws IOException {
    if (command.isEmpty()) {
      return true;
    }
    Process scanner =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      feed(scanner, bytes);
      if (!scanner.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("the scanner did not answer in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while scanning", e);
    } finally {
      // with what it started, or closing the pipe to it would wait for that
      scanner.descendants().forEach(ProcessHandle::destroyForcibly);
      scanner.destroyForcibly();
    }
    return switch (scanner.exitValue()) {
      case 0 -> true;
      case 1 -> false;
      default -> throw new IOException("the scanner ended with " + scanner.exitValue());
    };
  }

  /** A scanner that has seen enough may stop reading. A stuck one is not waited for here. */
  private static void feed(Process scanner, byte[] bytes) {
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream in = scanner.getOutputStream()) {
                in.write(bytes);
              } catch (IOException e) {
                // its exit code tells what it made of what it read
              }
            },
            "upload-scan");
    feeder.setDaemon(true);
    feeder.start();
  }
}
