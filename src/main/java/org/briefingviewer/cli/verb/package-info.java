// SPDX-License-Identifier: Apache-2.0

/// What all verbs have in common: [Verb]. Each stands in the room of what it does.
@NullMarked
package org.briefingviewer.cli.verb;

import org.jspecify.annotations.NullMarked;
