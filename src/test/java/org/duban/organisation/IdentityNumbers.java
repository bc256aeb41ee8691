package org.duban.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented identity numbers that are formally right, of a region that does not exist. */
public final class IdentityNumbers {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private IdentityNumbers() {}

  public static String next() {
    return of(NEXT.getAndIncrement());
  }

  static String of(int n) {
    LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(n / 900);
    String first =
        "990001" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(n % 900);
    return first + IdentityNumber.checkDigit(first);
  }
}
