# The family: several people, each with a list, and who is due next. No names: people are told by their roles.

family-title = What to do for your family

# Roles. $number: which one, where there are several in the same role.
role-me = Me
role-me-several = Me { $number }
role-partner = Husband, wife or partner
role-partner-several = Husband, wife or partner { $number }
role-child = Child
role-child-several = Child { $number }
role-parent = Parent
role-parent-several = Parent { $number }
role-grandparent = Grandparent
role-grandparent-several = Grandparent { $number }
role-other = Another relative
role-other-several = Another relative { $number }

# Who is due next. $person: the role; $date: the day; $days: how many days are left.
family-due-now = First of all: the card of “{ $person }”. Call now and have it stopped.
family-due-by = Next is “{ $person }”, by { $date }. { $days ->
    [0] That is the last day.
    [one] One day is left.
   *[other] { $days } days are left.
}
family-due-undated = No step has a fixed last day. Start with “{ $person }”.
family-due-nobody = Nobody needs to do anything about a card now.

# The file. $most: how many people at most; $example: what stands above each; $problem: what is wrong.
family-size = The file of a family holds one to { $most } people, each under { $example }.
family-person-wrong = { $person }: { $problem }

# The window. $person: the role; $most: how many people at most.
home-family = Look up what the whole family has to do
family-heading = Your family
family-lead = Each person gets the same questions, one after the other. We do not ask for names.
family-due = What comes next
family-empty = Nobody has been added yet.
family-add-label = Who to add
family-add = Add this person
family-full = You can add up to { $most } people.
family-answer = Answer for “{ $person }”
family-go-on = Go on answering for “{ $person }”
family-look = See the answer for “{ $person }”
family-remove = Take “{ $person }” off the list
family-removed = “{ $person }” is off the list.
family-restored = “{ $person }” is back.
family-undo = Undo
family-not-yet = Not answered yet.
family-half = Partly answered.
family-insurer = Health insurer of “{ $person }”
family-back = Back to the family
family-whose = About “{ $person }”
