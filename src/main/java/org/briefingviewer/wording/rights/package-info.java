// SPDX-License-Identifier: Apache-2.0

/// What a text says of who may pass it on, where it seems to hold that back: [RestrictedRights]
/// tells by a list of words, [RightsWarning] warns in the text's own words. Neither judges what the
/// law says; a person does, once told.
@NullMarked
package org.briefingviewer.wording.rights;

import org.jspecify.annotations.NullMarked;
