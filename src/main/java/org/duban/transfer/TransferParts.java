package org.duban.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.archive.ArchivePart;
import org.duban.casefile.CaseFile;
import org.duban.transfer.TransferView.TransferReceiptView;
import org.duban.transfer.TransferView.TransferResultView;
import org.duban.transfer.TransferView.TransferSendingView;
import org.duban.transfer.TransferView.TransferSheetView;
import org.duban.transfer.TransferView.TransferredKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheet with the attested defence, receipts and result, for the archive of a transfer. */
@Component
class TransferParts implements ArchivePart {

  private final ViewingTransfer viewing;
  private final Transfers transfers;

  TransferParts(ViewingTransfer viewing, Transfers transfers) {
    this.viewing = viewing;
    this.transfers = transfers;
  }

  @Override
  public boolean supports(CaseFile file) {
    return file.processKey().equals("transfer") && transfers.find(file.id()).isPresent();
  }

  @Override
  public List<Part> parts(CaseFile file) {
    TransferView view = viewing.describe(file);
    List<Part> parts = new ArrayList<>();
    TransferSheetView sheet = view.sheet();
    if (sheet != null) {
      parts.add(sheet(view, sheet));
    }
    view.receipts().forEach(r -> parts.add(receipt(r)));
    TransferResultView result = view.result();
    if (result != null) {
      parts.add(result(result));
    }
    return parts;
  }

  private static Part sheet(TransferView view, TransferSheetView sheet) {
    TransferSendingView sending = view.sending();
    return new Part(
        "移送单",
        lines(
            line("移送对象", view.targetName()),
            line("标题", sheet.title()),
            line("接收单位", sheet.receiver()),
            line("主要事实", sheet.facts()),
            line("证据材料目录", sheet.evidence()),
            line("陈述申辩", sheet.defence()),
            line("移送事项与建议", sheet.request()),
            line("文号", sending == null ? null : sending.number()),
            line("送出", sending == null ? null : sending.sentOn() + " " + sending.way())));
  }

  private static Part receipt(TransferReceiptView r) {
    return new Part(
        r.received() ? "签收回执" : "退回回执",
        lines(
            line("签收（退回）人", r.handledBy()),
            line("日期", r.handledOn().toString()),
            line("回执编号", r.number()),
            line("理由", r.reason())));
  }

  private static Part result(TransferResultView r) {
    return new Part(
        "移送结果",
        lines(
            line("结果", r.outcomeName()),
            line(
                "处分种类",
                r.kinds().stream().map(TransferredKind::name).collect(Collectors.joining("、"))),
            line("决定机关", r.authority()),
            line("决定文号", r.decisionNumber()),
            line("决定日期", r.decidedOn().toString()),
            line("依据", r.basis()),
            line("影响期", r.effectFrom() == null ? null : r.effectFrom() + " 至 " + r.effectTo()),
            line(
                "责任划分",
                r.responsible().stream()
                    .map(p -> p.shareName() + "：" + p.name())
                    .collect(Collectors.joining("；"))),
            line("备注", r.note())));
  }

  private static Line line(String label, @Nullable String text) {
    return new Line(label, Objects.requireNonNullElse(text, ""));
  }

  private static List<Line> lines(Line... lines) {
    return List.of(lines).stream().filter(l -> !l.text().isBlank()).toList();
  }
}
