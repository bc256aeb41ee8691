package org.duban.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.rule.Masks;
import org.springframework.stereotype.Component;

/** Hides identity, bank and phone numbers in text, for readers who may not see them. */
@Component
class Masking {

  private static final Pattern IDENTITY =
      Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");
  private static final Pattern BANK = Pattern.compile("(?<![0-9])\\d{16,19}(?![0-9])");
  private static final Pattern PHONE = Pattern.compile("(?<![0-9])1[3-9]\\d{9}(?![0-9])");

  private final Masks masks;

  Masking(Masks masks) {
    this.masks = masks;
  }

  String mask(String text) {
    return replace(PHONE, "phone", replace(BANK, "bank", replace(IDENTITY, "identity", text)));
  }

  private String replace(Pattern pattern, String kind, String text) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(masks.apply(kind, found.group())));
  }
}
