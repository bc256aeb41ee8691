package org.duban.document;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.document.Block.Style;
import org.duban.document.IssuingOffice.Office;
import org.duban.document.persistence.DocumentMapper;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the draft of a document from its definition and what the case knows. A draft of the same
 * kind that the case has already is made anew as its next version; after one was issued, another
 * document begins. Processes do it, no permission.
 */
@Service
public class MakingDocument {

  private static final int LONGEST_TITLE = 200;

  private final DocumentCatalogue catalogue;
  private final DocumentValues values;
  private final IssuingOffice offices;
  private final DocumentNumbers numbers;
  private final KeepingVersions keeping;
  private final DocumentMapper documents;
  private final Cases cases;
  private final Timeline timeline;
  private final Ids ids;
  private final ProductClock clock;

  MakingDocument(
      DocumentCatalogue catalogue,
      DocumentValues values,
      IssuingOffice offices,
      DocumentNumbers numbers,
      KeepingVersions keeping,
      DocumentMapper documents,
      Cases cases,
      Timeline timeline,
      Ids ids,
      ProductClock clock) {
    this.catalogue = catalogue;
    this.values = values;
    this.offices = offices;
    this.numbers = numbers;
    this.keeping = keeping;
    this.documents = documents;
    this.cases = cases;
    this.timeline = timeline;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param issuerRole of the issuing office, where it is not the definition's; {@code ROLE@unit}
   *     for the office of that very unit
   * @return id of the document
   * @throws DubanException not found, if there is no such definition; invalid, if something is
   *     missing that the document must say
   */
  @Transactional
  public long make(long caseId, String definitionKey, @Nullable String issuerRole) {
    CaseFile file = cases.require(caseId);
    DocumentDefinition definition = catalogue.require(definitionKey);
    String role = issuerRole == null ? definition.issuer().role() : issuerRole;
    Office office = offices.of(file, definition.issuer(), role);
    DocumentPage page = page(definition, office, file);
    OfficialDocument draft = documents.lockDraft(caseId, definitionKey);
    OfficialDocument made =
        new OfficialDocument(
            draft == null ? ids.next() : draft.id(),
            caseId,
            definitionKey,
            definition.name(),
            definition.kind(),
            page.title(),
            DocumentState.DRAFT,
            draft == null ? 1 : draft.version() + 1,
            office.unitCode(),
            office.key(),
            office.name(),
            null,
            clock.now(),
            null);
    if (draft == null) {
      documents.insert(made);
    } else {
      documents.remake(made);
    }
    keeping.keep(made.id(), made.version(), page);
    timeline.record(
        caseId,
        "document.made",
        "拟制《" + definition.name() + "》" + (draft == null ? "" : "，第 " + made.version() + " 稿"),
        Map.of("document", made.id(), "version", made.version()));
    return made.id();
  }

  private static @Nullable String brought(DocumentDefinition definition, Map<String, String> said) {
    String field = definition.number();
    return field == null ? null : said.get(field);
  }

  private DocumentPage page(DocumentDefinition definition, Office office, CaseFile file) {
    Map<String, String> said = values.of(definition, file);
    List<Block> blocks = catalogue.template(definition).fill(said);
    String title =
        blocks.stream()
            .filter(b -> b.style() == Style.TITLE)
            .map(Block::text)
            .findFirst()
            .orElse(definition.name());
    String series = definition.series();
    return new DocumentPage(
        definition.layout(),
        office.name(),
        series == null
            ? brought(definition, said)
            : numbers.gap(office.key(), office.word(), series),
        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
        blocks.stream().filter(b -> b.style() != Style.TITLE).toList(),
        definition.sealed() ? office.name() : null,
        null,
        definition.copyTo().stream()
            .map(c -> DocumentTemplate.fill(c, said).strip())
            .filter(c -> !c.isEmpty())
            .toList(),
        true);
  }
}
