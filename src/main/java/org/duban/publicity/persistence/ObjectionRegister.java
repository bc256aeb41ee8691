package org.duban.publicity.persistence;

import java.util.List;
import java.util.Optional;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.error.DubanException;
import org.duban.publicity.Objection;
import org.duban.publicity.ObjectionStatus;
import org.duban.publicity.Objections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ObjectionRegister implements Objections {

  private static final String CODE = "objection-code";

  private final ObjectionMapper mapper;
  private final SecretText secret;

  ObjectionRegister(ObjectionMapper mapper, SecretText secret) {
    this.mapper = mapper;
    this.secret = secret;
  }

  @Override
  public void add(Objection o, String code) {
    mapper.insert(
        new ObjectionRow(
            o.id(),
            o.noticeId(),
            secret.fingerprint(CODE, code),
            encrypted(o.realName()),
            encrypted(o.contact()),
            secret.encrypt(o.text()),
            o.raisedAt(),
            o.status().name(),
            o.answer(),
            o.answeredAt()));
  }

  @Override
  public void save(Objection objection) {
    mapper.update(objection);
  }

  @Override
  public Objection lock(long id) {
    return Optional.ofNullable(mapper.lock(id))
        .map(this::objection)
        .orElseThrow(() -> DubanException.notFound("publicity.no-open-objection"));
  }

  @Override
  public Optional<Objection> find(long id) {
    return Optional.ofNullable(mapper.find(id)).map(this::objection);
  }

  @Override
  public Optional<Objection> byCode(String code) {
    return Optional.ofNullable(mapper.byCode(secret.fingerprint(CODE, code))).map(this::objection);
  }

  @Override
  public List<Objection> ofCase(long caseId) {
    return mapper.ofCase(caseId).stream().map(this::objection).toList();
  }

  @Override
  public List<Objection> ofNotice(long noticeId) {
    return mapper.ofNotice(noticeId).stream().map(this::objection).toList();
  }

  private byte @Nullable [] encrypted(@Nullable String text) {
    return text == null ? null : secret.encrypt(text);
  }

  private @Nullable String decrypted(byte @Nullable [] cipherText) {
    return cipherText == null ? null : secret.decrypt(cipherText);
  }

  private Objection objection(ObjectionRow r) {
    return new Objection(
        r.id(),
        r.noticeId(),
        decrypted(r.nameCipher()),
        decrypted(r.contactCipher()),
        secret.decrypt(r.textCipher()),
        r.raisedAt(),
        ObjectionStatus.valueOf(r.status()),
        r.answer(),
        r.answeredAt());
  }
}
