// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

/** Small groups of words that single rules know. The words stand in {@code data/sets.tsv}, see
 * {@link WordSets}. */
public enum WordSet {
    /** One's own self as a subject. */
    ONESELF,
    /** Family whom the person may look after, feed or dress. */
    DEPENDANTS,
    /** Calling on somebody. */
    CALLING,
    /** Carrying help out. */
    CARRYING_OUT,
    /** Endings of help that is given. */
    HELP_GIVEN,
    /** Going on with chores and pastimes. */
    CARRYING_ON,
    /** Verbs of pastimes. */
    PASTIMES,
    /** What says nothing more about a chore or pastime. */
    FAVOURITE,
    /** Done in the end with what was made or grown before. */
    HANDING_ON,
    /** Going round several places. */
    TOURING,
    /** After the name of a place or event, these still mean going there. */
    JOURNEYS,
    /** Dishes and meals that are made every day. */
    MEALS,
    /** What is done in the house again and again. */
    CHORES,
    /** What it is done to. */
    HOUSEHOLD,
    /** What one rides on the way. */
    VEHICLES,
    /** Meals that a service gives. */
    SERVED,
    /** Motions that are for something else. */
    BARE_MOTIONS,
    /** Putting up what was bought or rented. */
    FITTING,
    /** Places that belong to all: keeping them is no housework. */
    OF_ALL,
    /** Endings of what one does to stay fit or busy. */
    PRACTICE_ENDINGS,
    /** Keeping something up: what is kept up is a habit. */
    KEEPING_UP,
    /** What one holds or belongs to and does not do. */
    OFFICES,
    /** Taking hold, resting, being careful: no act beside another. */
    AIDING,
    /** Learning something before it is done. */
    LEARNING,
    /** Looking for a service before using it. */
    LOOKING_AROUND,
    /** What exercise is counted in. */
    COUNTERS_OF_EXERCISE,
    /** What one goes back to without doing anything. */
    FORMER_SELF,
    /** Spans of time in which something is done so many times. */
    SPANS,
    /** Counters of things. */
    COUNTERS_OF_THINGS,
    /** What is done on the way to somewhere. */
    ON_THE_WAY,
    /** Done by others in praise. */
    PRAISING,
    /** Joining a group, before what is done there. */
    JOINING,
    /** With ～できるよう and no object, these are done for the person. */
    PLANNING_FOR,
    /** Nouns whose content is the act before them: ～する練習をする. */
    PRACTICE,
    /** With で, the person does it alone. */
    ALONE,
    /** What one does to get a service. */
    PROCEDURES,
    /** Getting a service, as verbs. */
    APPLYING,
    /** What helpers do about feelings. */
    LISTENING,
    /** The person of the plan, seen from outside. */
    PERSON,
    /** Nouns that pass no role on to the clause before them. */
    EMPTY_FRAMES,
    /** Parts of the body that one can move, wash or hold, unlike functions such as 筋力. */
    PARTS,
    /** Endings that turn a part of the body into something one does or uses: 呼吸法. */
    METHODS,
    /** Endings after which the body is still meant: 筋力, 骨量. */
    QUALITIES,
    /** What values and bodies become: 正常になる. */
    LIMITS,
    /** Sleep. */
    SLEEPING,
    /** Verbs of living, which say nothing about the body. */
    PASSING_LIFE,
    /** Verbs with 薬 that speak of the illness. */
    LESS_MEDICINE,
    /** Verbs of bodily steadiness. */
    STEADYING,
    /** Motions that get steadier. */
    MOTIONS,
    /** Verbs of cure. */
    CURING,
    /** Nouns that mean the body after a part of it: 足の力. */
    BODY_STATES,
    /** Verbs of helpers that old people use of their own doings too. */
    ALSO_EVERYDAY,
    /** Of these, the ones that mean the person when nobody else is named. */
    TOWARDS_CLIENT,
    /** Care that is the person's own unless the client is named. */
    NEIGHBOURLY_CARE,
    /** Negated with an abstract object, these keep everything as it is. */
    UPSETTING,
    /** Making a risk smaller. */
    REDUCING,
    /** Nouns that end in these name people. */
    PEOPLE_ENDINGS,
    /** Arranging surroundings. */
    ARRANGING,
    /** Help one gets from people. */
    HELP_RECEIVED,
    /** With 一緒に and nobody named, a helper speaks. */
    DONE_TOGETHER,
    /** Words by which helpers name the person and the family. */
    CLIENT_NAMES,
    /** Passing information on. */
    INFORMING,
    /** What helpers explain. */
    INFORMATION,
    /** Before 時 or 際, these are the times of helpers. */
    HELPERS_TIMES,
    /** Providing occasions. */
    OPENING,
    /** Occasions that are provided. */
    OPENINGS,
    /** Words for alone as heads of a phrase. */
    ALONE_HEADS,
    /** Feelings that helpers take in. */
    FEELINGS,
    /** Received, these are services whoever gives them. */
    RECEIVED,
    /** After the name of a service, these still mean the service: デイの利用, but not デイの友人. */
    STILL_SERVICE,
    /** Using equipment is no installing. */
    OPERATING,
    /** Asking for help. */
    ORDERING,
    /** Endings of abstract nouns. */
    ABSTRACT_ENDINGS,
    /** Coming back to or into a state. */
    COMING_BACK,
    /** Verbs of living that an object does not make an act. */
    ALWAYS_LIVING,
    /** To become one of these is no role. */
    ANYBODY,
    /** Raising something nobody can tick. */
    RAISING,
    /** Initials in everyday use. */
    EVERYDAY,
    /** Doing it alone is a matter of yes or no. */
    ALONE_OR_ONESELF,
    /** Once is no habit. */
    ONCE,
    /** Counters of amounts. */
    COUNTERS,
    /** Counters that say how long or how many people, which is no measure of a habit. */
    PERIODS,
    /** Suffixes of places. */
    PLACE_ENDINGS,
    /** Endings of nouns that are surely places. */
    CLEAR_ENDINGS,
    /** Numbers that count nothing. */
    NOT_COUNTED,
    /** Getting ready to go out. */
    DRESSING,
    /** The way to a service. */
    WAY_THERE,
    /** What one can do about an undertaking without undertaking it: 旅行の写真. */
    ABOUT,
    /** Going a distance on foot. */
    WALKING,
    /** Exercise that takes hours. */
    TRAINING,
    /** Verbs that make a predicate of a noun. */
    LIGHT_VERBS,
    /** Nouns that still belong to the amount before them. */
    AMOUNT_ENDINGS,
    /** Nouns that make the clause before them a time. */
    TIME_NOUNS,
    /** Verbs of thinking after と. */
    THINKING,
    /** What follows ～といい, ～たらうれしい. */
    HOPING,
    /** After て of these, やる is doing and no favour. */
    POSTURES,
    /** Living somewhere: how somebody is described. */
    DWELLING,
    /** Being in the bath: washing comes with it. */
    SOAKING,
    /** What is laid ready before dressing. */
    CLOTHES,
    /** What one has put right in order to do something with it. */
    BODY_AIDS,
    /** Endings of people and bodies: with が and an object of the act, it is they who act. */
    ACTING,
    /** What washing and cleaning by others leaves one with: no further state. */
    REFRESHED,
    /** The whole of something. */
    WHOLE,
    /** Cleaning and tidying what is named by one word. */
    CLEANING,
    /** Having or using something, as a condition: 手すりがあれば. */
    HAVING_AT_HAND,
    /** Work on a house, said after what is done to it. */
    REBUILDING,
    /** Doing, without saying what. */
    DOING,
    /** What is done with equipment that was just got. */
    PUTTING_UP,
    /** Not going where one should. */
    STAYING_AWAY,
    /** Using things. */
    USING,
    /** Getting by without what is said before. */
    GETTING_BY,
    /** Fitting equipment to somebody. */
    ADJUSTING,
    /** Seeing whether somebody can. */
    CHECKING,
    /** Going and coming, as auxiliary. */
    GOING,
    /** Together, as the head of a phrase. */
    TOGETHER,
    /** How one sleeps well. */
    SOUNDLY,
    /** Doing, of exercise. */
    PLAIN_DOING,
    /** Disorders as heads of a phrase. */
    DISORDERS,
    /** With 送る, this is living. */
    LIFE_LED,
    /** Watching, as helpers do. */
    WATCHING,
    /** What helpers make up for. */
    WEAK_POINTS,
    /** Supporting these is the work of helpers, whoever takes part. */
    TAKING_PART,
    /** Nursing, as something that is taught or given. */
    NURSING,
    /** What one calls out oneself. */
    GREETINGS,
    /** Helping others or being helped. */
    LENDING_A_HAND,
    /** What helpers make sure of. */
    STATE_OF_CLIENT,
    /** Not being there. */
    BEING_GONE,
    /** Without these one is at ease, which nobody can tick. */
    WORRIES,
    /** Ability as a verb of its own. */
    BEING_ABLE,
    /** Being careful of something. */
    TAKING_CARE,
    /** Prevention as something done. */
    PREVENTION,
    /** What helpers build around the person. */
    STRUCTURES,
    /** Asking somebody to do it. */
    ASKING,
    /** Passing on how somebody is. */
    REPORTING,
    /** What is passed on then. */
    HOW_SOMEBODY_IS,
    /** After a helper's task, its time: 訪問時. */
    ON_OCCASION,
    /** Bringing the person together with something. */
    PUTTING_IN_TOUCH,
    /** What helpers want to find early. */
    SIGNS,
    /** Seeing how things go. */
    SEEING,
    /** Taking in what somebody feels. */
    UNDERSTANDING,
    /** Hearing what somebody wants. */
    HEARING,
    /** What is heard then. */
    CONCERNS,
    /** Received, these lead to an act of one's own. */
    OPENING_THE_WAY,
    /** Help, received. */
    GIVEN_HELP,
    /** Relying on helpers. */
    LEANING_ON,
    /** The mind: what is of it is no thing. */
    MIND,
    /** Of the verbs of recording, those that say little. */
    HARDLY_RECORDING,
    /** Looking on. */
    LOOKING,
    /** What one looks on with joy. */
    LOOKED_AT,
    /** Places that are not said. */
    ANYWHERE,
    /** Abstract nouns that an unknown verb makes exact. */
    EXACT_ABSTRACTS,
    /** Making, of meals. */
    MAKING,
    /** What plants and animals get. */
    WATER_AND_FOOD,
    /** Done again and again with little. */
    DAILY_PLEASURES,
    /** Measuring values. */
    MEASURING,
    /** Means by which something becomes a skill. */
    TEACHING_WAYS,
    /** Meeting somebody. */
    MEETING,
    /** Staying in: where is no measure. */
    STAYING_IN,
    /** The course of an illness. */
    COURSES,
    /** How one begins with what was said. */
    AT_FIRST,
    /** Having somebody come, before what is done together. */
    RECEIVING_GUESTS,
    /** What one goes somewhere for. */
    FETCHING,
    /** Housework that only comes before something else. */
    COMPLETING,
    /** Journeys that a day can hold when it says so. */
    DAY_TRIPS,
    /** With 日光, the sun is meant. */
    IN_THE_SUN,
    /** Choosing and buying: food is housework then. */
    SHOPPING,
    /** Growing plants and keeping animals. */
    GROWING,
    /** What comes at the end of growing. */
    HARVESTING,
    /** Words that point back to what was said. */
    POINTING_BACK,
    /** What measuring gives. */
    RESULTS,
    /** Writing down or passing on what was measured. */
    NOTING,
    /** Getting up and holding on, before going somewhere. */
    RISING,
    /** Going over land or sea. */
    CROSSING,
    /** Days on which something else is done instead. */
    WEATHER,
    /** Endings of postures. */
    POSTURE_NOUNS,
    /** Deciding and getting ready before going. */
    MAKING_PLANS,
    /** Done before something else and for it, when no time of its own is said: borrowing, fetching, laying ready, learning. */
    PREPARING,
    /** Doctors: going to them and asking them is no service. */
    DOCTORS,
    /** What one says to somebody: no service either. */
    TALKED,
    /** Endings that make a kind of equipment of a verb: 置き型. */
    KINDS,
    /** How one feels when a symptom is gone. */
    EASE,
    /** Going on like this is nothing to tick. */
    MANNERS_OF_GOING,
    /** With something abstract, these are no act. */
    COPING,
    /** Aids that one wears or carries every day. */
    WORN,
    /** Putting them on. */
    WEARING,
    /** What is practised again and again: 立ち上がる練習. */
    PRACTISED,
    /** Keeping a place in order: the place is what it is done to. */
    UPKEEP,
    /** Signing and getting papers. */
    SIGNING,
    /** Fixing when a service comes. */
    SETTLING,
    /** What helpers do so that somebody can. */
    WAITING,
    /** Said of others only to tell when: 家族が留守の日. */
    BEING_AWAY,
    /** Places in a room that are also things: with を they are no place. */
    FURNITURE,
    /** Going on with something, with に. */
    TOWARDS,
    /** What exercise does to the body. */
    TRAINING_BODY,
    /** What is said of the body then. */
    BODILY,
    /** Coming back from where one was. */
    COMING_HOME,
    /** What one tries out about equipment. */
    HOW_IT_FITS,
    /** Received from nobody named, this is a service. */
    FETCHED_AND_CARRIED,
    /** Paying, after choosing. */
    PAYING,
    /** Getting in touch with somebody. */
    CONTACTING,
    /** What one gets in touch for. */
    ASKED,
    /** What one studies for. */
    QUALIFICATIONS,
    /** Written like places, but none. */
    NO_PLACES,
    /** After a thing, a part of it. */
    INSIDE,
    /** Endings that make a thing of an abstract word: 生活費. */
    THING_ENDINGS,
    /** Stems of words for roles. */
    ROLE_STEMS,
    /** Endings of those who hold an office. */
    OFFICIALS,
    /** What people are called at the end. */
    PERSON_ENDINGS
}
