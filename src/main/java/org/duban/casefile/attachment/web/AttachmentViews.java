package org.duban.casefile.attachment.web;

import org.duban.casefile.Attachment;
import org.duban.organisation.People;
import org.duban.organisation.Person;
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
        people.find(a.uploadedBy()).map(Person::name).orElse(""),
        a.uploadedAt(),
        a.submitted());
  }
}
