package org.duban.publicity.mask;

/** Kinds of personal data no notice may show (rules: Publicity). */
public enum MaskKind {
  IDENTITY_NUMBER,
  BANK_ACCOUNT,
  PHONE,
  HOME_ADDRESS,
  MINOR,
  TIP_GIVER
}
