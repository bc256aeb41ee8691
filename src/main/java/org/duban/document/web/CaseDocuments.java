package org.duban.document.web;

import java.util.List;
import org.duban.document.CaseDocument;

/** Documents of a case. */
record CaseDocuments(List<CaseDocument> items) {}
