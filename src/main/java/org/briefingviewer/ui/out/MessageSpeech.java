// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import java.util.Locale;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.session.cited.Speech;
import org.briefingviewer.ui.message.Dates;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.panel.QuantityWords;

/// Says things by the message files, as the window does.
public final class MessageSpeech implements Speech {
  private final Messages messages;
  private final Dates dates;
  private final QuantityWords quantities;

  public MessageSpeech(Messages messages) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.quantities = new QuantityWords(messages);
  }

  @Override
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  @Override
  public String quantity(Quantity quantity) {
    return quantities.full(quantity);
  }

  @Override
  public String date(PartialDate date) {
    return dates.full(date);
  }

  @Override
  public String moment(Publication publication) {
    return dates.moment(publication);
  }

  @Override
  public Locale locale() {
    return messages.locale();
  }
}
