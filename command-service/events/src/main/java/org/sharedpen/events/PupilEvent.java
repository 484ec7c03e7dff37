package org.sharedpen.events;

/** A fact of one pupil. */
public sealed interface PupilEvent extends Event permits PupilErased {}
