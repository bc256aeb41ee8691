package org.duban.organisation.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.duban.platform.error.DubanException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Streams the first sheet of a workbook; never holds it in memory. */
final class SheetReader {

  private SheetReader() {}

  static void read(Path file, RowCollector sink) throws IOException {
    WorkbookGuard.check(file);
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(workbook);
      SharedTexts texts = new SharedTexts();
      try (InputStream in = reader.getSharedStringsData()) {
        if (in != null) {
          parse(in, texts);
        }
      }
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw DubanException.invalid("organisation.import.empty");
      }
      try (InputStream sheet = sheets.next()) {
        parse(sheet, new SheetHandler(texts.list(), reader.getStylesTable(), sink));
      }
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | SAXException
        | ParserConfigurationException e) {
      throw DubanException.invalid("organisation.import.not-xlsx");
    }
  }

  /** Without document types and external entities. */
  private static void parse(InputStream in, DefaultHandler handler)
      throws SAXException, ParserConfigurationException, IOException {
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(handler);
    xml.setErrorHandler(handler);
    xml.parse(new InputSource(in));
  }
}
