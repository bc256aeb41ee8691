package org.duban.casefile.attachment.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.Attachment;
import org.duban.casefile.attachment.PhotoPair;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts kinds and people into words. */
@Component
class AttachmentViews {

  private final People people;
  private final MessageSource messages;

  AttachmentViews(@Lazy People people, MessageSource messages) {
    this.people = people;
    this.messages = messages;
  }

  AttachmentView of(Attachment a) {
    return view(a, a.pairWith());
  }

  /** Of one case: the picture before knows by the one after that they are a pair. */
  List<AttachmentView> of(List<Attachment> all) {
    Set<Long> before =
        all.stream().map(Attachment::pairWith).filter(Objects::nonNull).collect(Collectors.toSet());
    return all.stream()
        .map(a -> view(a, before.contains(a.id()) ? Long.valueOf(a.id()) : a.pairWith()))
        .toList();
  }

  PhotoPairView of(PhotoPair pair) {
    Attachment after = pair.after();
    long key = pair.before().id();
    return new PhotoPairView(
        view(pair.before(), after == null ? null : key),
        after == null ? null : view(after, key),
        pair.metresApart(),
        pair.daysBetween());
  }

  private AttachmentView view(Attachment a, @Nullable Long pair) {
    String kindName =
        messages.getMessage(
            "attachment.kind." + a.kind(), null, a.kind(), LocaleContextHolder.getLocale());
    return new AttachmentView(
        a.id(),
        a.taskId(),
        a.kind(),
        String.valueOf(kindName),
        a.name(),
        a.contentType(),
        a.size(),
        a.thumb(),
        a.takenAt(),
        a.lat(),
        a.lon(),
        a.pairWith(),
        pair,
        people.find(a.uploadedBy()).map(Person::name).orElse(""),
        a.uploadedAt(),
        a.submitted());
  }
}
