package org.duban.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duban.casefile.Attachment;
import org.duban.casefile.CaseDetail;
import org.duban.casefile.CaseEngineView.Diagram;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.ViewingCase;
import org.duban.casefile.attachment.ReadingAttachments;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;

/**
 * Writes a case as one ZIP that opens without the product: a page with all of it, attachments, the
 * model as it ran, checksums of every file. Who may see the case may write it ({@link
 * DownloadingArchive} asks more); identity, bank and phone numbers are masked unless the actor has
 * {@code people.secret} at its unit.
 */
@Service
public class CaseArchive {

  private static final String SECRET = "people.secret";

  private final ViewingCase viewing;
  private final Cases cases;
  private final ReadingAttachments attachments;
  private final List<ArchivePart> parts;
  private final Permissions permissions;
  private final Masking masking;
  private final ProductClock clock;

  CaseArchive(
      ViewingCase viewing,
      Cases cases,
      ReadingAttachments attachments,
      List<ArchivePart> parts,
      Permissions permissions,
      Masking masking,
      ProductClock clock) {
    this.viewing = viewing;
    this.cases = cases;
    this.attachments = attachments;
    this.parts = parts;
    this.permissions = permissions;
    this.masking = masking;
    this.clock = clock;
  }

  /**
   * @param out is left open
   * @throws DubanException not found, if the actor may not see the case
   */
  public void write(long caseId, OutputStream out) throws IOException {
    CaseDetail detail = viewing.detail(caseId);
    CaseFile file = cases.require(caseId);
    boolean masked = !permissions.allowed(SECRET, file.unitCode());
    UnaryOperator<String> shown = masked ? masking::mask : UnaryOperator.identity();
    List<Attachment> submitted =
        attachments.ofCase(caseId).stream().filter(Attachment::submitted).toList();
    Map<Long, String> names = new LinkedHashMap<>();
    submitted.forEach(a -> names.put(a.id(), "attachments/" + a.id() + "-" + safe(a.name())));
    List<Diagram> diagrams = viewing.diagrams(caseId);
    List<String> pictures =
        diagrams.stream().map(d -> DiagramPicture.draw(d.bpmn(), d.done(), d.active())).toList();
    ArchivePage.Content content =
        new ArchivePage.Content(
            detail,
            viewing.timeline(caseId),
            viewing.submissions(caseId),
            submitted,
            names,
            parts.stream()
                .filter(p -> p.supports(file))
                .flatMap(p -> p.parts(file).stream())
                .toList(),
            pictures,
            clock.now(),
            masked);
    try (Sums zip = new Sums(new ZipOutputStream(out, StandardCharsets.UTF_8))) {
      zip.add("index.html", ArchivePage.write(content, shown));
      for (int i = 0; i < diagrams.size(); i++) {
        String name = i == 0 ? "diagram" : "diagram-" + (i + 1);
        zip.add(name + ".bpmn", diagrams.get(i).bpmn());
        zip.add(name + ".svg", pictures.get(i));
      }
      for (Attachment a : submitted) {
        try (InputStream bytes = attachments.open(a.id()).bytes()) {
          zip.add(names.getOrDefault(a.id(), ""), bytes);
        }
      }
    }
  }

  private static String safe(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }

  /** Entries with their checksums, which are the last entry. */
  private static final class Sums implements AutoCloseable {

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    Sums(ZipOutputStream zip) {
      this.zip = zip;
    }

    void add(String name, String text) throws IOException {
      add(name, new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, InputStream bytes) throws IOException {
      MessageDigest digest = sha256();
      zip.putNextEntry(new ZipEntry(name));
      byte[] buffer = new byte[64 * 1024];
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        digest.update(buffer, 0, n);
        zip.write(buffer, 0, n);
      }
      zip.closeEntry();
      sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
    }

    @Override
    public void close() throws IOException {
      zip.putNextEntry(new ZipEntry("SHA256SUMS.txt"));
      zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
