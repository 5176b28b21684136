# Hand-made stories for the ledger, in our own words. The happenings are invented.
# @story NAME; @article ID DATE OUTLET, then its text: "# " opens a headline, "> " a related link;
# @figure KEY "quantity" measure value bound, then who= source= status= part= place= date= to= added;
# @relation EARLIER KIND LATER: exactly these relations must come out.

@story climbing-count
@article a 2023-02-01 Harbour Gazette
# Dozens held after march
The interior ministry said 120 people had been detained after Wednesday's march.
@figure a1 "120" detained 120 = who="people" source="The interior ministry"
@article b 2023-02-02 Valley Post
More than 300 people have been detained so far, according to the interior ministry.
@figure b1 "More than 300" detained 300 > who="people" source="the interior ministry"
@article c 2023-02-03 Daily Lantern
A spokesman for the ministry of the interior put the number of those detained at 450.
@figure c1 "450" detained 450 = who="those" source="A spokesman for the ministry of the interior"
@relation a1 REVISES b1
@relation b1 REVISES c1

@story ministry-by-short-name
@article a 2023-03-04 Valley Post
Kazakhstan's health ministry said on Saturday that 12 people had died in the outbreak.
@figure a1 "12" killed 12 = who="people" source="Kazakhstan's health ministry"
@article b 2023-03-05 Harbour Gazette
Twelve people have died of the disease, the ministry said on Sunday.
@figure b1 "Twelve" killed 12 = who="people" source="the ministry"
@article c 2023-03-06 Northern Ledger
The health ministry raised the number of deaths to 15 on Monday.
@figure c1 "15" killed 15 = who="deaths" source="The health ministry"
@relation a1 AGREES b1
@relation b1 REVISES c1

@story two-ministries
@article a 2023-03-10 Valley Post
The interior ministry said 40 people were hurt in the clashes.
@figure a1 "40" injured 40 = who="people" source="The interior ministry"
@article b 2023-03-10 Harbour Gazette
The health ministry said 63 people had been treated for injuries.
@figure b1 "63" injured 63 = who="people" source="The health ministry"
@article c 2023-03-11 Daily Lantern
At least 70 people were hurt, the interior ministry said on Saturday.
@figure c1 "At least 70" injured 70 >= who="people" source="the interior ministry"
@relation a1 DIFFERS b1
@relation a1 REVISES c1
@relation b1 DIFFERS c1

@story bound-and-number
@article a 2023-04-01 Crossroads Monitor
More than 5,000 people have been displaced by the flood, the governor said.
@figure a1 "More than 5,000" displaced 5000 > who="people" source="the governor"
@article b 2023-04-01 Valley Post
The Red Cross counted 5,800 homeless people in the district.
@figure b1 "5,800" displaced 5800 = who="homeless people" source="The Red Cross"
@article c 2023-04-02 Northern Ledger
About 8,000 people had to leave their homes, civil protection said.
@figure c1 "About 8,000" displaced 8000 ~ who="people" source="civil protection"
@relation a1 AGREES b1
@relation a1 DIFFERS c1
@relation b1 DIFFERS c1

@story open-bound
@article a 2022-01-10 Island Chronicle
More than two dozen people were killed and about 8,000 have been detained, authorities said.
> ALSO READ: 164 killed, more than 5,000 detained in unrest
@figure a1 "More than two dozen" killed 24 > who="people" source="authorities"
@figure a2 "about 8,000" detained 8000 ~ source="authorities"
@figure a3 "164" killed 164 =
@figure a4 "more than 5,000" detained 5000 >
@relation a3 DIFFERS a1
@relation a4 DIFFERS a2

@story withdrawn-toll
@article a 2022-05-09 Northern Ledger
The health ministry said on Monday that 164 people had been killed.
@figure a1 "164" killed 164 = who="people" source="The health ministry"
@article b 2022-05-10 Valley Post
The health ministry withdrew its toll of 164 on Tuesday and spoke of a technical error.
@figure b1 "164" killed 164 = source="The health ministry" status=RETRACTED
@article c 2022-05-15 Harbour Gazette
Prosecutors put the number of dead at 225 on Sunday.
@figure c1 "225" killed 225 = who="dead" source="Prosecutors"
@relation a1 RETRACTS b1

@story withdrawn-in-plain-words
@article a 2022-06-01 Lagoon Observer
Police said nine people had died in the fire.
@figure a1 "nine" killed 9 = who="people" source="Police"
@article b 2022-06-01 Harbour Gazette
Nine people died in the blaze, police said.
@figure b1 "Nine" killed 9 = who="people" source="police"
@article c 2022-06-02 Lagoon Observer
Police retracted a statement that nine people had died; the fire service counts six dead.
@figure c1 "nine" killed 9 = who="people" source="Police"
@figure c2 "six" killed 6 = who="dead" source="the fire service"
@relation a1 RETRACTS c1
@relation b1 RETRACTS c1

@story part-and-whole
@article a 2023-05-02 Daily Lantern
At least 20 people were killed, including five children, the mayor said.
@figure a1 "At least 20" killed 20 >= who="people" source="the mayor"
@figure a2 "five" killed 5 = who="children" source="the mayor" part=a1
@article b 2023-05-02 Valley Post
Doctors counted 22 dead. Seven children were among them, a nurse said.
@figure b1 "22" killed 22 = who="dead" source="Doctors"
@figure b2 "Seven" killed 7 = who="children" source="a nurse" part=b1
@article c 2023-05-03 Northern Ledger
The mayor said 24 people had died.
@figure c1 "24" killed 24 = who="people" source="The mayor"
@relation a1 AGREES b1
@relation a2 DIFFERS b2
@relation a1 REVISES c1
@relation b1 DIFFERS c1

@story unnamed-part
@article a 2023-05-12 Daily Lantern
The ministry of health said 30 people were hurt, eight of them seriously.
@figure a1 "30" injured 30 = who="people" source="The ministry of health"
@figure a2 "eight" injured 8 = who="of them" source="The ministry of health" part=a1
@article b 2023-05-12 Harbour Gazette
Thirty people were hurt, hospital staff said.
@figure b1 "Thirty" injured 30 = who="people" source="hospital staff"
@article c 2023-05-13 Valley Post
Eight people were hurt in the blast, witnesses said.
@figure c1 "Eight" injured 8 = who="people" source="witnesses"
@relation a1 AGREES b1
@relation a1 DIFFERS c1
@relation b1 DIFFERS c1

@story police-and-protesters
@article a 2023-06-03 Crossroads Monitor
Eight police officers were killed and 317 were injured, the interior ministry said.
@figure a1 "Eight" killed 8 = who="police officers" source="the interior ministry"
@figure a2 "317" injured 317 = who="police officers" source="the interior ministry"
@article b 2023-06-03 Valley Post
Activists said at least 40 protesters had been killed.
@figure b1 "at least 40" killed 40 >= who="protesters" source="Activists"
@article c 2023-06-04 Harbour Gazette
Eighteen policemen have died, the interior ministry said. Doctors spoke of 30 dead demonstrators.
@figure c1 "Eighteen" killed 18 = who="policemen" source="the interior ministry"
@figure c2 "30" killed 30 = who="demonstrators" source="Doctors"
@relation a1 REVISES c1
@relation b1 DIFFERS c2
