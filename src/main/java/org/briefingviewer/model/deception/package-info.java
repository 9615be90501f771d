// SPDX-License-Identifier: Apache-2.0

/// What makes words look like others. [DeceptiveCharacters] finds the characters, and has the sign
/// that stands for them wherever words are drawn; [PrintableWords] writes them out in messages. The
/// package uses the JDK only.
@NullMarked
package org.briefingviewer.model.deception;

import org.jspecify.annotations.NullMarked;
